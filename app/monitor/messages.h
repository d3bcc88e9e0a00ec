// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/templatelibrary.h"
#include "monitor/languagememory.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace monitor {

/// The templates in use and the language that each team is written to in. Staff's own templates are read again by
/// themselves when their folder changes.
class Messages : public QObject {
    Q_OBJECT
public:
    explicit Messages(QObject *parent = nullptr);

    /// Where staff's own templates are (`FOLDER/LANGUAGE/KIND.md`); the folder need not exist yet. Without one there
    /// are only the program's, and save() fails.
    void setFolder(const QString &folder);
    const QString &folder() const { return m_folder; }

    const guidance::TemplateLibrary &templates() const { return m_templates; }
    /// Staff's templates that cannot be used, a line each and three at most; empty where all can.
    QString problems() const;

    /// The language for a team: the one chosen for it, else the one chosen last, else the interface's, else English.
    QString languageFor(const QString &team) const;
    /// The interface's language, or English where there are no templates in it.
    QString interfaceLanguage() const;
    void choose(const QString &team, const QString &language);
    const LanguageMemory &memory() const { return m_memory; }
    void setMemory(const LanguageMemory &memory);

    /// Writes a template of staff's own and uses it at once. Errors: those of TemplateLibrary::parse(), whose text is
    /// not written; `unwritable_file`; `no_folder`.
    support::Result<void> save(const QString &language, const QString &kind, const QString &markdown);
    /// Removes a template of staff's own, so that the program's is used again. Error: `unwritable_file`.
    support::Result<void> discard(const QString &language, const QString &kind);

signals:
    /// A template or a choice changed: what is shown of messages is out of date.
    void changed();
    /// A language was chosen: to be kept.
    void languageChosen();

private:
    void readAgain();
    void watch();
    QString fileOf(const QString &language, const QString &kind) const;

    guidance::TemplateLibrary m_templates;
    LanguageMemory m_memory;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several steps
};

} // namespace monitor
