// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/exportjob.h"

#include <QDialog>

class QProgressBar;

namespace monitor {

class Button;
class Paragraph;

/// How far an export is, with a button that gives it up. Goes by itself when the file is written; stays where it could
/// not be, and says why.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const QString &fileName, ExportJob::Write write, QWidget *window);

signals:
    /// The file is there: a sentence for a toast.
    void announced(const QString &sentence);

private:
    void showProgress(qint64 done, qint64 total);
    void end(bool written, const QString &problem);

    const QString m_fileName;
    Paragraph *m_text;
    QProgressBar *m_bar;
    Button *m_cancel;
    ExportJob *m_job;
    bool m_ended = false;
};

} // namespace monitor
