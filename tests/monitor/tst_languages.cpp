// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakepreferences.h"
#include "monitor/chip.h"
#include "monitor/languages.h"
#include "monitor/paragraph.h"
#include "monitor/settingsdialog.h"
#include "monitor/setupdialog.h"
#include "monitor/shortcutsdialog.h"
#include "monitor/textlabel.h"
#include "monitor/wording.h"
#include "sessionfixture.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using monitor::InterfaceLanguage;

/// The program in each language that it speaks: whole texts, the right direction, the right plural.
class TestLanguages : public QObject {
    Q_OBJECT
private slots:
    void cleanup()
    {
        m_desk.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }
    void nothingIsCut_data();
    void nothingIsCut();
    void dialogsAreWhole_data();
    void dialogsAreWhole();
    void directions();
    void plurals();
    void anUnknownLanguageIsTheSystems();

private:
    void startWithOneOfEach();

    std::unique_ptr<sessiontest::SessionFixture> m_desk;
};

namespace {

void rows()
{
    QTest::addColumn<QString>("code");
    const QStringList codes = monitor::availableLanguages();
    QVERIFY(codes.size() >= 7);
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

/// What is too small for its text.
bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const monitor::TextLabel *>(widget))
        return label->isElided();
    if (const auto *paragraph = qobject_cast<const monitor::Paragraph *>(widget))
        return paragraph->height() < paragraph->heightForWidth(paragraph->width());
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->text().isEmpty())
        return false;
    const bool hasText = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget);
    return hasText && widget->width() < widget->minimumSizeHint().width();
}

QString textOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return label ? label->text() : button ? button->text() : QString();
}

/// What came from the network may be as long as it likes; its tool tip has it whole.
bool isSent(const QString &text)
{
    return text.contains(u"://"_s) || text.contains(u".apps.googleusercontent.com"_s)
        || text.contains(u"Marketing Team"_s);
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && !isSent(textOf(widget)) && isCut(widget))
            cut << QString::fromLatin1(widget->metaObject()->className()) + u": "_s + textOf(widget);
    }
    return cut;
}

} // namespace

void TestLanguages::startWithOneOfEach()
{
    m_desk = std::make_unique<sessiontest::SessionFixture>();
    m_desk->start(u"needs"_s);
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "pending", 1)).status, 200);
    QCOMPARE(m_desk->post(kit::clientIdBody("D-1", "pending", 2, "acme.example")).status, 200);
    QCOMPARE(m_desk->post(kit::consentBody("C-2", "queued", 3)).status, 200);
    QCOMPARE(m_desk->post(kit::consentBody("C-3", "failed", 4)).status, 200);
    QCOMPARE(m_desk->post(kit::clientIdBody("D-2", "errored", 5, "other.example")).status, 200);
    QCOMPARE(m_desk->post(kit::consentBody("C-4", "completed", 6)).status, 200);
    QVERIFY(m_desk->post("{", sessiontest::key).status != 200);
}

void TestLanguages::nothingIsCut_data()
{
    rows();
}

void TestLanguages::nothingIsCut()
{
    QFETCH(QString, code);
    InterfaceLanguage language;
    language.use(code);
    startWithOneOfEach();
    monitor::MainWindow &window = m_desk->window();
    for (const QSize size : {QSize(1440, 900), QSize(1280, 800)}) {
        window.resize(size);
        for (const QString &view :
             {u"needs"_s, u"working"_s, u"trouble"_s, u"done"_s, u"snoozed"_s, u"history"_s, u"log"_s}) {
            QVERIFY(window.showView(view));
            QTRY_COMPARE(cutTexts(window).join(u'\n'), QString());
        }
    }
}

void TestLanguages::dialogsAreWhole_data()
{
    rows();
}

void TestLanguages::dialogsAreWhole()
{
    QFETCH(QString, code);
    InterfaceLanguage language;
    language.use(code);
    samples::FakePreferences preferences;
    preferences.sourceValues = {{u"Team"_s, {}, {}, {}}};
    const auto check = [](QWidget &dialog) {
        dialog.show();
        QTRY_COMPARE(cutTexts(dialog).join(u'\n'), QString());
    };
    for (int page = 0; page < 6; ++page) {
        monitor::SettingsDialog settings(preferences, nullptr, page);
        check(settings);
    }
    monitor::SetupDialog setup(preferences, nullptr);
    check(setup);
    monitor::ShortcutsDialog shortcuts(nullptr);
    check(shortcuts);
}

void TestLanguages::directions()
{
    InterfaceLanguage language;
    for (const QString &code : monitor::availableLanguages()) {
        language.use(code);
        QCOMPARE(QGuiApplication::layoutDirection(), code == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(QLocale().language(), QLocale(code).language());
        QVERIFY2(code == u"en"_s || monitor::wording::viewTitle(desk::View::Needs) != u"Needs the customer"_s,
                 qPrintable(code));
    }
}

void TestLanguages::plurals()
{
    InterfaceLanguage language;
    language.use(u"en"_s);
    QCOMPARE(monitor::wording::snoozedCount(1), u"1 snoozed"_s);
    const auto forms = [&language](const QString &code) {
        language.use(code);
        QSet<QString> different;
        for (const int count : {0, 1, 2, 3, 11, 100}) {
            QString words = monitor::wording::snoozedCount(count);
            different.insert(words.remove(QLocale().toString(count)).simplified());
        }
        return different.size();
    };
    QCOMPARE(forms(u"ja"_s), 1);
    QVERIFY(forms(u"fr"_s) >= 1);
    QVERIFY(forms(u"ar"_s) >= 3);
}

void TestLanguages::anUnknownLanguageIsTheSystems()
{
    InterfaceLanguage language;
    language.use(u"de"_s);
    const QString german = monitor::wording::viewTitle(desk::View::Needs);
    language.use(u"tlh"_s);
    QVERIFY(monitor::wording::viewTitle(desk::View::Needs) != german);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
