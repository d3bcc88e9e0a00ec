// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/templatepreview.h"

#include "guidance/messagekind.h"
#include "guidance/templatelibrary.h"
#include "monitor/sectionheading.h"
#include "monitor/textlabel.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

namespace monitor {

namespace {

using guidance::TemplateValue;

/// Nothing of these came over the network: so the mail may be shown as HTML here.
QMap<QString, TemplateValue> sampleValues(const QString &kind)
{
    const QString google = QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?client_id=1234567890&scope=…");
    const QString microsoft =
        QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=7788&scope=…");
    const QString link = kind == u"consent-microsoft" ? microsoft : google;
    const QString page =
        QStringLiteral("https://admin.google.com/ac/owl/domainwidedelegation?clientIdToAdd=1234567890");
    return {{QStringLiteral("customer"), {QStringLiteral("sales@acme.example"), {}, false}},
            {QStringLiteral("link"), {link, QUrl(link), true}},
            {QStringLiteral("domain"), {QStringLiteral("acme.example"), {}, false}},
            {QStringLiteral("client_id"), {QStringLiteral("1234567890-abcdefgh.apps.googleusercontent.com"), {}, true}},
            {QStringLiteral("scopes"), {QStringLiteral("https://mail.google.com/"), {}, true}},
            {QStringLiteral("admin_link"), {page, QUrl(page), true}},
            {QStringLiteral("reason"), {QStringLiteral("Verification timed out"), {}, false}}};
}

} // namespace

TemplatePreview::TemplatePreview(QWidget *parent)
    : QWidget(parent)
    , m_plain(new QPlainTextEdit(this))
    , m_mail(new QTextEdit(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::snug);
    rows->addWidget(new SectionHeading(tr("As text"), this));
    rows->addWidget(m_plain, 1);
    rows->addWidget(new SectionHeading(tr("As a mail"), this));
    rows->addWidget(m_mail, 1);
    m_plain->setReadOnly(true);
    m_plain->setTabChangesFocus(true);
    m_plain->setAccessibleName(tr("The message as text"));
    m_mail->setReadOnly(true);
    m_mail->setTabChangesFocus(true);
    m_mail->setAccessibleName(tr("The message as a mail"));
}

void TemplatePreview::showTemplate(const guidance::MessageTemplate &parsed, const QString &language,
                                   const QString &kind)
{
    const guidance::Message message =
        parsed.render(sampleValues(kind), guidance::TemplateLibrary::directionOf(language));
    // What was scrolled to stays in sight while somebody types.
    const auto keepingPlace = [](QAbstractScrollArea *area, const auto &change) {
        const int place = area->verticalScrollBar()->value();
        change();
        area->verticalScrollBar()->setValue(place);
    };
    keepingPlace(m_plain, [&] { m_plain->setPlainText(message.subject + QStringLiteral("\n\n") + message.plain); });
    keepingPlace(m_mail, [&] {
        m_mail->setHtml(QStringLiteral("<p%1><b>%2</b></p>\n")
                            .arg(message.direction == Qt::RightToLeft ? QStringLiteral(" dir=\"rtl\"") : QString(),
                                 message.subject.toHtmlEscaped())
                        + message.html);
    });
    for (QWidget *area : {static_cast<QWidget *>(m_plain), static_cast<QWidget *>(m_mail)})
        area->setLayoutDirection(message.direction);
}

} // namespace monitor
