// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/shortcutsdialog.h"

#include "monitor/button.h"
#include "monitor/textlabel.h"

#include <QGridLayout>
#include <QKeySequence>

namespace monitor {

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    dress(this);
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    const std::pair<QString, QString> lines[] = {
        {tr("%1, %2 or J, K").arg(native(Qt::Key_Down), native(Qt::Key_Up)), tr("next, previous request")},
        {native(Qt::Key_C), tr("copy the link, the Client ID or the answer")},
        {native(Qt::Key_M), tr("copy the message for the customer")},
        {native(Qt::Key_O), tr("open the consent page or the Admin console")},
        {native(Qt::Key_I), tr("take on the request, or release it")},
        {native(Qt::Key_N), tr("add a note")},
        {native(Qt::Key_S), tr("snooze the request, or show it again")},
        {tr("%1, %2").arg(native(Qt::Key_Delete), native(Qt::Key_X)), tr("dismiss what failed or was cancelled")},
        {native(QKeySequence(QKeySequence::Undo)), tr("show again what was dismissed or snoozed last")},
        {tr("%1, %2").arg(native(Qt::Key_Return), native(Qt::Key_Space)), tr("press what has the focus")},
        {tr("%1 to %2").arg(native(Qt::Key_1), native(Qt::Key_7)), tr("switch the view")},
        {native(QKeySequence(QKeySequence::Find)), tr("search")},
        {native(Qt::Key_Escape), tr("clear the search")},
        {native(Qt::Key_F11), tr("the waiting customers in large type, for a screen on the wall")},
        {native(QKeySequence(QKeySequence::HelpContents)), tr("this list")},
        {native(Qt::CTRL | Qt::Key_Comma), tr("settings")},
        {native(Qt::CTRL | Qt::Key_Q), tr("quit; nothing is received then")},
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    grid->setHorizontalSpacing(metric::apart);
    int row = 0;
    for (const auto &[keys, meaning] : lines) {
        auto *left = new TextLabel(TextSize::Body, true, this);
        left->setShown(keys);
        auto *right = new TextLabel(TextSize::Body, false, this);
        right->setShown(meaning);
        for (TextLabel *text : {left, right})
            text->setLeastWidth(text->sizeHint().width()); // nobody widens a list of keys to read it
        grid->addWidget(left, row, 0);
        grid->addWidget(right, row, 1);
        ++row;
    }
    auto *close = new Button(tr("Close"), Button::Rank::Primary, this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    grid->addWidget(close, row, 1, Qt::AlignTrailing);
    close->setFocus();
}

} // namespace monitor
