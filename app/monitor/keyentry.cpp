// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/keyentry.h"

#include "monitor/button.h"
#include "monitor/field.h"
#include "monitor/formrow.h"
#include "monitor/paragraph.h"
#include "monitor/showntext.h"
#include "monitor/tokens.h"

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

KeyEntry::KeyEntry(QWidget *parent)
    : QWidget(parent)
    , m_name(new FormRow(tr("Name of the team or source"), this))
    , m_secret(new FormRow(tr("API key or digest"), this))
    , m_verdict(new Paragraph(this))
{
    m_verdict->setForegroundRole(QPalette::PlaceholderText);
    m_secret->field()->setEchoMode(QLineEdit::Password);
    m_secret->field()->setFont(monospacedFont());
    auto *show = Button::withIcon(QStringLiteral("eye"), this);
    show->setCheckable(true);
    show->setAccessibleName(tr("Show the key"));
    show->setToolTip(plainToolTip(tr("Show the key")));
    connect(show, &Button::toggled, this,
            [this](bool shown) { m_secret->field()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    m_secret->addBeside(show);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::wide);
    rows->addWidget(m_name);
    rows->addWidget(m_secret);
    rows->addWidget(m_verdict);
    for (FormRow *row : {m_name, m_secret})
        connect(row, &FormRow::edited, this, &KeyEntry::edited);
    connect(m_secret->field(), &Field::textChanged, this, &KeyEntry::judge);
    judge();
}

KeyEntry::~KeyEntry()
{
    disconnect(m_secret->field(), nullptr, this, nullptr);
    takeSecret();
}

bool KeyEntry::isEmpty() const
{
    return m_secret->field()->text().trimmed().isEmpty();
}

support::Secret KeyEntry::takeSecret()
{
    return support::Secret(m_secret->field()->takeSecret().view().trimmed());
}

void KeyEntry::judge()
{
    const QString secret = m_secret->field()->text().trimmed();
    QString verdict;
    if (secret.isEmpty())
        verdict = tr("Paste the key or the digest.");
    else if (isDigest(secret))
        verdict = tr("This is a digest: it can check the signatures in use now, but not signatures over the content.");
    else
        verdict = tr("This is taken as the key itself.");
    m_verdict->setShown(verdict);
}

} // namespace monitor
