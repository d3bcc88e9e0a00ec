// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QHash>

class QPlainTextEdit;

namespace monitor {

class Button;
class DropDown;
class Field;
class Messages;
class Paragraph;
class TemplatePreview;

/// Where staff change the messages for customers: a copy of a template, what becomes of it, and what is wrong with it.
/// Templates that were changed and not saved are kept while the window is open.
class TemplateEditor : public QDialog {
    Q_OBJECT
public:
    /// Shows the editor of a window, a new one or the one that is open, with this template. `messages` must outlive it.
    static void open(Messages &messages, const QString &language, const QString &kind, QWidget *window);
    /// The same with the first of staff's templates that cannot be used.
    static void openProblem(Messages &messages, QWidget *window);

    /// Asks first where something is not saved.
    void reject() override;

private:
    TemplateEditor(Messages &messages, QWidget *window);

    void build();
    void showTemplate(const QString &language, const QString &kind);
    void load();
    void judge();
    void save();
    void useShipped();
    void addLanguage();
    void askAboutClosing();
    QString key() const;

    Messages &m_messages;
    QString m_language, m_kind;
    QHash<QString, QString> m_drafts; ///< what is not saved, by `LANGUAGE/KIND`
    DropDown *m_kinds, *m_languages;
    Field *m_newLanguage;
    QPlainTextEdit *m_text;
    TemplatePreview *m_preview;
    Paragraph *m_verdict;
    Button *m_save, *m_shipped;
};

} // namespace monitor
