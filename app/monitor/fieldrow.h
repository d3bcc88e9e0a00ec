// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace monitor {

class Button;
class Chip;
enum class ToneName;

/// A field of the detail pane: caption, value, possibly a chip, and a button that copies the value as it came. The chip
/// stands beside the value, or below where there is no room for both.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    /// How the value gives way: a line is elided; `Whole` wraps, since a host cut at its end reads like another one.
    enum class Style { Line, Monospaced, Whole };

    FieldRow(const QString &caption, Style style, QWidget *parent);

    /// Hides itself where `shown` is empty. `toolTip` is plain text, and told to screen readers. Copied is `shown`, or
    /// `raw` where what is shown is not as it came.
    void setValue(const QString &shown, const QString &toolTip = {}, const QString &raw = {});
    void setChip(const QString &text, ToneName tone);
    void setCopyable(bool copyable);
    const QString &caption() const { return m_caption; }
    const QString &value() const { return m_value; }

signals:
    void copyPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeChip();

    const QString m_caption;
    QString m_value;
    QLabel *m_label;
    Chip *m_chip;
    Button *m_copy;
    QBoxLayout *m_beside;
    QBoxLayout *m_row;
};

} // namespace monitor
