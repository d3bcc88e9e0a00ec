// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace monitor {

class Field;
class IconView;
class Paragraph;

/// A sentence in red with a mark: why something was refused. Takes no room where there is none.
class Complaint : public QWidget {
    Q_OBJECT
public:
    explicit Complaint(QWidget *parent = nullptr);
    void say(const QString &sentence);
    QString sentence() const;

private:
    Paragraph *m_sentence;
};

/// One setting: its caption, its field, and below it why its value was refused, or why it cannot be changed here.
class FormRow : public QWidget {
    Q_OBJECT
public:
    explicit FormRow(const QString &caption, QWidget *parent = nullptr);

    Field *field() const { return m_field; }
    QString text() const;
    void setText(const QString &text);
    /// Beside the field: what the caption does not say, e.g. the unit.
    void setUnit(const QString &unit);
    void addBeside(QWidget *widget);
    /// A quiet sentence below the field; empty: none.
    void setHint(const QString &hint);
    /// A button that lets a file be chosen.
    void offerFile(const QString &title);
    /// Says why the value was refused, and takes the focus there; empty: it was not.
    void refuse(const QString &sentence);
    /// Not to be changed here; empty: it is.
    void fix(const QString &reason);

signals:
    void edited();

private:
    Field *m_field;
    QHBoxLayout *m_line;
    Paragraph *m_hint;
    Complaint *m_complaint;
    QWidget *m_choose = nullptr;
    QString m_ownHint;
};

} // namespace monitor
