// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace monitor {

/// A card's buttons, one after the other and on further lines where one is too short for them, and a note in what is
/// left of the last line, or on a line of its own. No words of a button are ever cut.
class ButtonFlow : public QLayout {
public:
    explicit ButtonFlow(QWidget *parent);
    ~ButtonFlow() override;

    /// The widget behind the buttons, at most one; has its own line where less than its minimum is left.
    void setNote(QWidget *note);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &box) override;

private:
    /// Returns the height; moves the items where `place` is true.
    int arrange(const QRect &box, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::unique_ptr<QLayoutItem> m_note;
};

} // namespace monitor
