// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace monitor {

/// One choice among several, as a small round button.
class FilterChip : public QAbstractButton {
    Q_OBJECT
public:
    FilterChip(const QString &text, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// A row of choices, one of which always holds.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(const QString &accessibleName, QWidget *parent = nullptr);
    void addChoice(const QString &value, const QString &text);
    void choose(const QString &value);
    QString chosen() const;
    /// What they need to stand in one line.
    int lineWidth() const;

signals:
    void chosenChanged(const QString &value);

private:
    QList<FilterChip *> m_chips;
};

} // namespace monitor
