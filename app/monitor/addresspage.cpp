// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/addresspage.h"

#include "monitor/choices.h"
#include "monitor/field.h"
#include "monitor/formrow.h"
#include "monitor/paragraph.h"
#include "monitor/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QVBoxLayout>

namespace monitor {

namespace {

bool isLocal(const QString &address)
{
    return address.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(address).isLoopback();
}

} // namespace

AddressPage::AddressPage(Preferences &preferences, QWidget *parent)
    : PreferencePage(tr("Address"), tr("Where this program listens, and how InboxKit's events get there from outside."),
                     preferences, parent)
    , m_explanation(new Paragraph(this))
{
    auto *choices = new QWidget(this);
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metric::tight);
    const std::pair<Reach, QString> reaches[] = {
        {Reach::ThisMachine, tr("This machine only")},
        {Reach::Proxy, tr("Through a reverse proxy")},
        {Reach::Tunnel, tr("Through a tunnel")},
        {Reach::Tls, tr("Directly, with TLS here")},
    };
    int number = 0;
    for (const auto &[reach, text] : reaches) {
        auto *button = new ChoiceButton(text, choices);
        connect(button, &ChoiceButton::clicked, this, [this, which = reach] {
            choose(which);
            emit edited();
        });
        grid->addWidget(button, number / 2, number % 2);
        ++number;
        m_reaches.insert(reach, button);
    }
    m_explanation->setFramed();
    rows()->addWidget(choices);
    rows()->addWidget(m_explanation);

    m_address = new FormRow(tr("Address"), this);
    m_port = new FormRow(tr("Port"), this);
    m_path = new FormRow(tr("Path"), this);
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::wide);
    line->addWidget(m_address, 4, Qt::AlignTop);
    line->addWidget(m_port, 3, Qt::AlignTop);
    line->addWidget(m_path, 4, Qt::AlignTop);
    rows()->addLayout(line);
    m_certificate = addRow(tr("Certificate chain (PEM file)"));
    m_certificate->offerFile(tr("Choose the certificate"));
    m_certificateKey = addRow(tr("Private key (PEM file)"));
    m_certificateKey->offerFile(tr("Choose the private key"));
    rows()->addStretch(1);
    for (FormRow *row : {m_address, m_port, m_path}) {
        connect(row, &FormRow::edited, this, &PreferencePage::edited);
        connect(row, &FormRow::edited, this, &AddressPage::explain);
    }
    AddressPage::reset();
}

void AddressPage::reset()
{
    complain({});
    const DoorValues values = preferences().door();
    m_address->setText(values.address);
    m_port->setText(values.port);
    m_path->setText(values.path);
    m_certificate->setText(values.certificate);
    m_certificateKey->setText(values.certificateKey);
    for (const PreferenceField field : {PreferenceField::Address, PreferenceField::Port, PreferenceField::Path,
                                        PreferenceField::Certificate, PreferenceField::CertificateKey})
        rowOf(field)->fix(preferences().fixedBecause(field));
    choose(!values.certificate.isEmpty() ? Reach::Tls
               : isLocal(values.address) ? (m_reach == Reach::Tls ? Reach::ThisMachine : m_reach)
                                         : Reach::Proxy);
}

void AddressPage::choose(Reach reach)
{
    m_reach = reach;
    m_reaches.value(reach)->setChecked(true);
    const bool tls = reach == Reach::Tls;
    m_certificate->setVisible(tls);
    m_certificateKey->setVisible(tls);
    // What the choice means; a proxy may stand on another machine, so its address is left as it is.
    const bool changeable = preferences().fixedBecause(PreferenceField::Address).isEmpty();
    if (changeable && tls && isLocal(m_address->text()))
        m_address->setText(QStringLiteral("0.0.0.0"));
    else if (changeable && (reach == Reach::ThisMachine || reach == Reach::Tunnel) && !isLocal(m_address->text()))
        m_address->setText(QStringLiteral("127.0.0.1"));
    explain();
}

void AddressPage::explain()
{
    const QString here = QStringLiteral("http://%1:%2").arg(m_address->text(), m_port->text());
    switch (m_reach) {
    case Reach::ThisMachine:
        m_explanation->setShown(tr("Nobody outside gets here. Good for a try with the simulator or with curl; InboxKit "
                                   "itself needs one of the other ways."));
        break;
    case Reach::Proxy:
        m_explanation->setShown(tr("Let nginx, Caddy or another proxy with a certificate pass on to %1, and give "
                                   "InboxKit the proxy's address with the path %2.")
                                    .arg(here, m_path->text()));
        break;
    case Reach::Tunnel:
        m_explanation->setShown(tr("Start a tunnel that passes on to %1, for example\ncloudflared tunnel --url %1\n"
                                   "and give InboxKit the address that it prints, with the path %2 behind it.")
                                    .arg(here, m_path->text()));
        break;
    case Reach::Tls:
        m_explanation->setShown(tr("This program speaks HTTPS itself. The certificate must be one that others trust, "
                                   "for the name that you give InboxKit; a renewed one is taken up by itself."));
        break;
    }
}

DoorValues AddressPage::values() const
{
    const bool tls = m_reach == Reach::Tls;
    return {m_address->text(), m_port->text(), m_path->text(), tls ? m_certificate->text() : QString(),
            tls ? m_certificateKey->text() : QString()};
}

FormRow *AddressPage::rowOf(PreferenceField field) const
{
    switch (field) {
    case PreferenceField::Address:
        return m_address;
    case PreferenceField::Port:
        return m_port;
    case PreferenceField::Path:
        return m_path;
    case PreferenceField::Certificate:
        return m_certificate;
    case PreferenceField::CertificateKey:
        return m_certificateKey;
    default:
        return nullptr;
    }
}

bool AddressPage::apply()
{
    complain({});
    for (FormRow *row : {m_address, m_port, m_path, m_certificate, m_certificateKey})
        row->refuse({});
    if (m_reach == Reach::Tls && m_certificate->text().isEmpty()) {
        m_certificate->refuse(tr("TLS needs a certificate."));
        return false;
    }
    const auto refusal = preferences().setDoor(values());
    if (!refusal)
        return true;
    if (FormRow *row = rowOf(refusal->field); row && row->isVisibleTo(this))
        row->refuse(refusal->sentence);
    else
        complain(refusal->sentence);
    return false;
}

} // namespace monitor
