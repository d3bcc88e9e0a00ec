// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/dropdown.h"

#include "monitor/tokens.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace monitor {

namespace {

constexpr int arrowRoom = 26;
constexpr int leastWidth = 112; ///< room for most languages; the list that opens has all of every name

} // namespace

QString languageName(const QString &tag)
{
    // QLocale has its own idea of capitals, and of which countries to name.
    static const std::pair<const char16_t *, const char16_t *> shipped[] = {{u"en", u"English"},
                                                                            {u"de", u"Deutsch"},
                                                                            {u"fr", u"Français"},
                                                                            {u"es", u"Español"},
                                                                            {u"pt-BR", u"Português (Brasil)"},
                                                                            {u"it", u"Italiano"},
                                                                            {u"nl", u"Nederlands"},
                                                                            {u"pl", u"Polski"},
                                                                            {u"ja", u"日本語"},
                                                                            {u"ar", u"العربية"}};
    for (const auto &[known, name] : shipped) {
        if (tag == QStringView(known))
            return QString::fromUtf16(name);
    }
    const QString primary = tag.section(u'-', 0, 0), rest = tag.section(u'-', 1);
    if (!rest.isEmpty())
        return QStringLiteral("%1 (%2)").arg(languageName(primary), rest);
    const QLocale locale(tag);
    QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (name.isEmpty())
        return tag;
    name[0] = name[0].toUpper();
    return name;
}

DropDown::DropDown(QWidget *parent)
    : QComboBox(parent)
{
    setFont(textFont(TextSize::Body));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, [this] { emit entryChosen(chosen()); });
}

void DropDown::setLanguages(const QStringList &tags)
{
    QStringList present;
    for (int i = 0; i < count(); ++i)
        present << itemData(i).toString();
    if (present == tags)
        return;
    const QSignalBlocker quiet(this);
    const QString before = chosen();
    clear();
    for (const QString &tag : tags)
        addItem(languageName(tag), tag);
    choose(before);
    view()->setMinimumWidth(sizeHint().width());
    updateGeometry();
}

void DropDown::choose(const QString &data)
{
    if (const int at = findData(data); at >= 0)
        setCurrentIndex(at);
}

QSize DropDown::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {widest + metric::wide + arrowRoom, qMax(metric::control, fontMetrics().height() + 2 * metric::tight)};
}

QSize DropDown::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), leastWidth), whole.height()};
}

void DropDown::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? metric::focus : 1;
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.line, line));
    painter.setBrush(underMouse() && isEnabled() ? tokens.ground : tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), metric::radius,
                            metric::radius);
    const bool leftward = layoutDirection() == Qt::RightToLeft;
    const QRect words =
        rect().adjusted(leftward ? arrowRoom : metric::wide, 0, leftward ? -metric::wide : -arrowRoom, 0);
    painter.setPen(tokens.text);
    painter.drawText(words, int(leftward ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width()));
    const QPointF tip(leftward ? arrowRoom / 2.0 : width() - arrowRoom / 2.0, height() / 2.0 + 2);
    painter.setPen(QPen(tokens.softText, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
}

void DropDown::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace monitor
