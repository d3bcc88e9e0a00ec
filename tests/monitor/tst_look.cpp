// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/consentlink.h"
#include "monitor/approvaldialog.h"
#include "monitor/button.h"
#include "monitor/icons.h"
#include "monitor/mainwindow.h"
#include "monitor/paragraph.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"
#include "monitor/tokens.h"
#include "monitor/trayicon.h"
#include "monitor/wording.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QTest>

#include <cmath>
#include <memory>

using namespace monitor;
using namespace Qt::StringLiterals;

class TestLook : public QObject {
    Q_OBJECT
private slots:
    void contrast_data();
    void contrast();
    void everyIconDraws();
    void shown_data();
    void shown();
    void toolTipsAreNoMarkup();
    void labelsArePlain();
    void buttonsKeepTheirWords_data();
    void buttonsKeepTheirWords();
    void hostIsWhole();
    void wholeLinkIsAField();
    void addressesBreakAtTheirDots();
    void followsTheSystem();
    void countOnTheTrayIcon();
    void scopesInPlainWords();
};

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

void TestLook::contrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::darkOnes()}) {
        const QByteArray which = tokens->dark ? "dark, " : "light, ";
        const auto row = [&which](const char *name, const QColor &ink, const QColor &ground) {
            QTest::newRow(which + name) << ink << ground;
        };
        row("text on ground", tokens->text, tokens->ground);
        row("text on card", tokens->text, tokens->card);
        row("text on side bar", tokens->text, tokens->sideBar);
        row("text on selection", tokens->text, tokens->selection);
        row("soft text on ground", tokens->softText, tokens->ground);
        row("soft text on card", tokens->softText, tokens->card);
        row("soft text on side bar", tokens->softText, tokens->sideBar);
        row("accent on card", tokens->accent, tokens->card);
        row("text on accent", tokens->onAccent, tokens->accent);
        for (const Tone *tone :
             {&tokens->neutral, &tokens->waiting, &tokens->trouble, &tokens->done, &tokens->working}) {
            QTest::addRow("%stone %s", which.constData(), qPrintable(tone->ink.name())) << tone->ink << tone->wash;
            QTest::addRow("%sbadge %s", which.constData(), qPrintable(tone->ink.name()))
                << (tokens->dark ? tokens->onAccent : tokens->card) << tone->ink;
            QTest::addRow("%stone on card %s", which.constData(), qPrintable(tone->ink.name()))
                << tone->ink << tokens->card;
        }
    }
}

void TestLook::contrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrastOf(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestLook::everyIconDraws()
{
    int icons = 0;
    for (QDirIterator files(u":/icons"_s); files.hasNext(); ++icons) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        const QImage image = icons::pixmap(name, Qt::red, 18, 2.0).toImage();
        QCOMPARE(image.size(), QSize(36, 36));
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                drawn += pixel.alpha() > 128;
                QVERIFY2(pixel.alpha() < 32 || (pixel.green() < 16 && pixel.blue() < 16), qPrintable(name));
            }
        }
        QVERIFY2(drawn > 20, qPrintable(name));
    }
    QVERIFY(icons >= 20);
    for (const desk::View view : desk::allViews)
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(wording::viewIcon(view))));
    for (int status = 0; status <= int(desk::Status::Completed); ++status)
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(wording::statusIcon(desk::Status(status)))));
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

void TestLook::shown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("lines");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"acme.com"_s << false << u"acme.com"_s;
    QTest::newRow("markup stays text") << u"<b>x</b> &amp; "_s << false << u"<b>x</b> &amp; "_s;
    QTest::newRow("override") << u"evil\u202Emoc.emca"_s << false << u"evil\uFFFDmoc.emca"_s;
    QTest::newRow("isolate") << u"\u2066a\u2069"_s << false << u"\uFFFDa\uFFFD"_s;
    QTest::newRow("marks") << u"a\u200Fb\u200E"_s << false << u"ab"_s;
    QTest::newRow("control") << u"a\u0007b\u0085c"_s << false << u"a\uFFFDb\uFFFDc"_s;
    QTest::newRow("one line") << u"a\r\nb\u2028c\td"_s << false << u"a b c d"_s;
    QTest::newRow("lines") << u"a\r\nb"_s << true << u"a\nb"_s;
    QTest::newRow("joiner stays") << u"می\u200Cخواهم"_s << false << u"می\u200Cخواهم"_s;
    QTest::newRow("emoji stays") << u"👍 ok"_s << false << u"👍 ok"_s;
}

void TestLook::shown()
{
    QFETCH(QString, text);
    QFETCH(bool, lines);
    QTEST(shownText(text, 400, lines), "expected");
    QCOMPARE(shownText(QString(1000, u'x'), 10), u"xxxxxxxxxx…"_s);
}

void TestLook::toolTipsAreNoMarkup()
{
    QCOMPARE(plainToolTip({}), QString());
    QCOMPARE(plainToolTip(u"<img src=x>&\nb"_s), u"<span>&lt;img src=x&gt;&amp;<br>b</span>"_s);
}

void TestLook::labelsArePlain()
{
    samples::WindowFixture fixture;
    const QString hostile = u"<b>bold</b>\u202E & <a href=\"https://evil.example\">x</a>"_s + QString(50'000, u'W');
    auto change = samples::consentChange(u"<i>uid</i>"_s, u"pending"_s, samples::noon);
    change.mailboxId = change.teamName = change.workspaceId = change.statusText = change.statusReason = hostile;
    auto failed = samples::clientIdChange(u"failed"_s, u"failed"_s, samples::noon);
    failed.domainName = failed.clientId = failed.statusText = failed.statusReason = hostile;
    fixture.model.load({samples::recordOf(change, samples::noon, 1), samples::recordOf(failed, samples::noon, 2)});
    fixture.show();
    for (const QString &view : {u"needs"_s, u"trouble"_s}) {
        QVERIFY(fixture.window.showView(view));
        QTRY_VERIFY(fixture.list()->realisedCards() > 0);
        int hostileTexts = 0;
        const QList<QLabel *> labels = fixture.window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->openExternalLinks());
            QVERIFY(!label->text().contains(QChar(0x202E)));
            QVERIFY(label->text().size() < 3000);
            hostileTexts += label->isVisible() && label->text().contains(u"<b>bold</b>"_s);
        }
        QVERIFY2(hostileTexts >= 3, qPrintable(view));
        const QList<QWidget *> widgets = fixture.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            QVERIFY2(!widget->toolTip().contains(u"<b>"_s), qPrintable(widget->toolTip().left(200)));
        QVERIFY(fixture.window.minimumSizeHint().width() < 1440); // a long word widens nothing
    }
}

void TestLook::buttonsKeepTheirWords_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {560, 700, 850, 959, 960, 1000, 1139, 1140, 1280, 1440, 1920})
        QTest::addRow("%d px", width) << width;
}

void TestLook::buttonsKeepTheirWords()
{
    QFETCH(int, width);
    samples::WindowFixture fixture;
    fixture.window.resize(width, 1200);
    fixture.model.load({samples::consent(u"a"_s, u"pending"_s), samples::clientId(u"b"_s, u"pending"_s),
                        samples::consent(u"c"_s, u"failed"_s)});
    fixture.show();
    QCOMPARE(fixture.window.width(), width);
    for (const QString &view : {u"needs"_s, u"trouble"_s}) {
        QVERIFY(fixture.window.showView(view));
        QTRY_VERIFY(fixture.list()->realisedCards() > 0);
        int seen = 0;
        const QList<Button *> buttons = fixture.list()->findChildren<Button *>();
        for (const Button *button : buttons) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            ++seen;
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->accessibleName()));
            QVERIFY2(button->parentWidget()->rect().contains(button->geometry()), qPrintable(button->accessibleName()));
            for (const Button *other : buttons) {
                QVERIFY2(other == button || !other->isVisible() || other->parentWidget() != button->parentWidget()
                             || !other->geometry().intersects(button->geometry()),
                         qPrintable(button->accessibleName()));
            }
        }
        QVERIFY(seen >= (view == u"needs" ? 6 : 1));
    }
}

void TestLook::hostIsWhole()
{
    samples::WindowFixture fixture;
    auto change = samples::consentChange(u"a"_s, u"pending"_s, samples::noon);
    const QString host = u"accounts.google.com.a-long-name-that-comes-behind.evil.example"_s;
    change.consentUrl = u"https://"_s + host + u"/o/oauth2/auth?client_id=1"_s;
    fixture.model.load({samples::recordOf(change, samples::noon, 1)});
    fixture.show();
    QLabel *shown = nullptr;
    const auto find = [&] {
        const QList<QLabel *> labels = fixture.window.findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->isVisible() && label->text() == host)
                shown = label;
        }
        return shown != nullptr;
    };
    QTRY_VERIFY(find());
    // It wraps, and every line has its place: a host cut at its end would read like Google's.
    QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
    QVERIFY(shown->height() >= 2 * shown->fontMetrics().height());
    QVERIFY(shown->parentWidget()->rect().contains(shown->geometry()));
}

void TestLook::wholeLinkIsAField()
{
    desk::RequestRow row;
    row.request.latest.kind = onboarding::RequestKind::Consent;
    row.request.latest.consentUrl = u"http://evil.example/consent"_s;
    const auto dialog = std::make_unique<ApprovalDialog>(row, desk::AppStanding::Approved,
                                                         ApprovalDialog::Purpose::Copy, u"Acme"_s, nullptr);
    dialog->show();
    auto *whole = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(whole);
    const QImage image = dialog->grab().toImage();
    const double scale = image.devicePixelRatio();
    const QRect box(whole->mapTo(dialog.get(), QPoint()), whole->size());
    const auto at = [&image, scale](const QPoint &point) {
        return image.pixelColor((QPointF(point) * scale).toPoint());
    };
    const Tokens &tokens = Tokens::current();
    QCOMPARE(at(QPoint(box.left(), box.center().y())), tokens.line);
    QCOMPARE(at(QPoint(box.center().x(), box.top())), tokens.line);
    QCOMPARE(at(box.topLeft()), at(box.topLeft() - QPoint(2, 2))); // a round corner
    QCOMPARE(at(box.center() + QPoint(0, box.height() / 4)), tokens.ground);
}

void TestLook::addressesBreakAtTheirDots()
{
    const auto grabbed = [](const QString &text, int width) {
        Paragraph paragraph;
        paragraph.setFont(textFont(TextSize::Who, true));
        paragraph.setShown(text);
        paragraph.setFixedSize(width, 120);
        return paragraph.grab().toImage();
    };
    const QFontMetrics metrics(textFont(TextSize::Who, true));
    const int width = metrics.horizontalAdvance(u"salesdepartment@northw"_s);
    QCOMPARE(grabbed(u"salesdepartment@northwind.example"_s, width),
             grabbed(u"salesdepartment@ northwind.example"_s, width));
    QCOMPARE(Paragraph::withBreaks(u"a b@acme.example"_s, metrics, metrics.horizontalAdvance(u"a b@acme"_s)),
             u"a b@\u200Bacme.\u200Bexample"_s);
    // Where there is room, nothing changes; neither do links.
    for (const QString &text : {u"sales@acme.example"_s, u"https://accounts.google.com/o/oauth2?a=1.2.3"_s})
        QCOMPARE(Paragraph::withBreaks(text, metrics, 1000), text);
    QCOMPARE(Paragraph::withBreaks(u"https://a.example/b.c"_s, metrics, 10), u"https://a.example/b.c"_s);
}

void TestLook::followsTheSystem()
{
    samples::WindowFixture fixture;
    fixture.show();
    QVERIFY(!Tokens::current().dark);
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QVERIFY(Tokens::current().dark);
    QTRY_COMPARE(fixture.window.palette().color(QPalette::Window), Tokens::darkOnes().ground);
    QApplication::setPalette(before);
    QTRY_COMPARE(fixture.window.palette().color(QPalette::Window), Tokens::light().ground);
}

void TestLook::countOnTheTrayIcon()
{
    const auto image = [](int count) { return TrayIcon::iconWithCount(count).pixmap(64, 64).toImage(); };
    QVERIFY(image(0) != image(1));
    QVERIFY(image(1) != image(2));
    QCOMPARE(image(100), image(5000));
}

void TestLook::scopesInPlainWords()
{
    QCOMPARE(wording::scopeWords(u"https://mail.google.com/"_s), u"Read, send and delete mail"_s);
    QCOMPARE(wording::scopeWords(u"https://graph.microsoft.com/Mail.Send"_s), u"Send mail"_s);
    QCOMPARE(wording::scopeWords(u"https://example.com/odd"_s), u"https://example.com/odd"_s);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
