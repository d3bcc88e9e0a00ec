// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/keydialog.h"

#include "monitor/button.h"
#include "monitor/field.h"
#include "monitor/paragraph.h"
#include "monitor/textlabel.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace monitor {

namespace {

bool isDigest(const QString &secret)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(sha256=)?[0-9a-fA-F]{64}")));
    return form.match(secret).hasMatch();
}

} // namespace

KeyDialog::KeyDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new Field(this))
    , m_secret(new Field(this))
    , m_verdict(new Paragraph(this))
    , m_save(new Button(tr("Accept events with this key"), Button::Rank::Primary, this))
{
    dress(this);
    setWindowTitle(tr("API key"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::snug);
    auto *why = new Paragraph(this);
    why->setShown(tr("InboxKit signs its events with your team's API key; without the key nobody can tell them from "
                     "forged ones. You find it in InboxKit among the settings of your team. The digest of the key "
                     "will do as well, if you would rather not hand out the key."));
    rows->addWidget(why);
    const auto add = [this, rows](const QString &caption, Field *field) {
        auto *label = new TextLabel(TextSize::Caption, false, this);
        label->setInk(TextLabel::Ink::Soft);
        label->setShown(caption);
        field->setAccessibleName(caption);
        rows->addWidget(label);
        rows->addWidget(field);
    };
    add(tr("Name of the team or source"), m_name);
    add(tr("API key or digest"), m_secret);
    m_name->setText(tr("InboxKit"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setFont(monospacedFont());
    rows->addWidget(m_verdict);

    auto *show = Button::withIcon(QStringLiteral("eye"), this);
    show->setCheckable(true);
    show->setAccessibleName(tr("Show the key"));
    show->setToolTip(tr("Show the key"));
    connect(show, &Button::toggled, this,
            [this](bool shown) { m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    auto *cancel = new Button(tr("Cancel"), Button::Rank::Plain, this);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, [this] {
        const support::Secret secret = takeSecret();
        emit keyEntered(m_name->text().trimmed(), secret);
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(show);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    rows->addSpacing(metric::snug);
    rows->addLayout(buttons);

    for (Field *field : {m_name, m_secret}) {
        connect(field, &Field::textChanged, this, &KeyDialog::judge);
        connect(field, &Field::returnPressed, m_save, &Button::click);
    }
    connect(this, &QDialog::finished, this, &KeyDialog::takeSecret); // also what was given up
    judge();
    m_secret->setFocus();
}

support::Secret KeyDialog::takeSecret()
{
    m_secret->setEchoMode(QLineEdit::Password); // what is drawn is a text of its own
    QByteArray utf8;
    {
        QString text = m_secret->text();
        utf8 = text.toUtf8();
        support::wipe(text); // and with it the line edit's own
    }
    m_secret->clear(); // and what could be undone
    support::Secret secret(QByteArrayView(utf8).trimmed());
    support::wipe(utf8);
    return secret;
}

void KeyDialog::judge()
{
    const QString secret = m_secret->text().trimmed();
    QString verdict;
    if (secret.isEmpty())
        verdict = tr("Paste the key or the digest.");
    else if (isDigest(secret))
        verdict = tr("This is a digest: it can check today's signatures, but not signatures over the content.");
    else
        verdict = tr("This is taken as the key itself.");
    m_verdict->setShown(verdict);
    m_save->setEnabled(!secret.isEmpty() && !m_name->text().trimmed().isEmpty());
}

} // namespace monitor
