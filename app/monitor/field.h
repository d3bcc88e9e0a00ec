// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace monitor {

/// One line of text in the window's look; the search field and, read-only and monospaced, the field of a Client ID.
class Field : public QLineEdit {
    Q_OBJECT
public:
    explicit Field(QWidget *parent = nullptr);
    /// Framed in red; the words that say why stand beside it.
    void setWrong(bool wrong);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_wrong = false;
};

} // namespace monitor
