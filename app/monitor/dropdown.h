// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace monitor {

/// A language in its own words: `Deutsch`, `日本語`, `Português (Brasil)`; a variant of staff's own as `Deutsch (du)`.
QString languageName(const QString &tag);

/// A drop-down list in the window's look. The wheel scrolls what it stands in, not its choice.
class DropDown : public QComboBox {
    Q_OBJECT
public:
    explicit DropDown(QWidget *parent = nullptr);

    /// Languages by their tags; the choice stays where it can.
    void setLanguages(const QStringList &tags);
    /// Chooses the entry with this data, without a signal.
    void choose(const QString &data);
    QString chosen() const { return currentData().toString(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Somebody chose another entry.
    void entryChosen(const QString &data);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace monitor
