// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace monitor {

class Button;
class Chip;
class TextLabel;
enum class ToneName;

/// A field of the detail pane: caption, value, possibly a chip, and a button that copies the value as it came.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(const QString &caption, bool monospaced, QWidget *parent);

    /// Hides itself where `value` is empty. `toolTip` is plain text.
    void setValue(const QString &value, const QString &toolTip = {});
    void setChip(const QString &text, ToneName tone);
    void setCopyable(bool copyable);
    const QString &caption() const { return m_caption; }
    const QString &value() const { return m_value; }

signals:
    void copyPressed();

private:
    const QString m_caption;
    QString m_value;
    TextLabel *m_label;
    Chip *m_chip;
    Button *m_copy;
};

} // namespace monitor
