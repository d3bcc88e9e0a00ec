// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/exportdialog.h"

#include "monitor/button.h"
#include "monitor/paragraph.h"
#include "monitor/tokens.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace monitor {

ExportDialog::ExportDialog(const QString &fileName, ExportJob::Write write, QWidget *window)
    : QDialog(window)
    , m_fileName(fileName)
    , m_text(new Paragraph(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new Button(tr("Cancel"), Button::Rank::Plain, this))
    , m_job(new ExportJob(fileName, std::move(write), this))
{
    dress(this);
    setWindowTitle(tr("Export"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(420);
    m_text->setShown(tr("Writing %1 …").arg(QFileInfo(fileName).fileName()));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::wide);
    rows->addWidget(m_text);
    rows->addWidget(m_bar);
    rows->addLayout(buttons);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] {
        // The job ends in its own time; waiting for it here would stop the window.
        m_job->cancel();
        if (m_ended)
            deleteLater();
    });
    connect(m_job, &ExportJob::progressed, this, &ExportDialog::showProgress);
    connect(m_job, &ExportJob::finished, this, &ExportDialog::end);
}

void ExportDialog::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    if (total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(qMin<qint64>(done * 1000 / total, 1000)));
        m_text->setShown(tr("Writing %1: %2 of %3 …")
                             .arg(QFileInfo(m_fileName).fileName(), locale.toString(done), locale.toString(total)));
    } else {
        m_text->setShown(tr("Writing %1: %2 …").arg(QFileInfo(m_fileName).fileName(), locale.toString(done)));
    }
}

void ExportDialog::end(bool written, const QString &problem)
{
    m_ended = true;
    if (written) {
        emit announced(tr("Written: %1").arg(m_fileName));
        accept();
        deleteLater();
    } else if (problem.isEmpty()) {
        deleteLater(); // given up
    } else {
        m_text->setShown(problem);
        m_bar->hide();
        m_cancel->setText(tr("Close"));
        m_cancel->setAccessibleName(m_cancel->text());
    }
}

} // namespace monitor
