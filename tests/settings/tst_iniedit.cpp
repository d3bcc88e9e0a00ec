// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/desksettings.h"
#include "settings/iniedit.h"
#include "settings/inifile.h"
#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace settings;

class IniEditTest : public QObject {
    Q_OBJECT
private slots:
    void changesInPlace_data();
    void changesInPlace();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void brokenFilesAreLeftAlone();
    void aValueOfTwoLinesIsRefused();
    void filesAreChangedInOneStep();
    void deskSettingsComeBack();
    void deskSettingsAreChecked_data();
    void deskSettingsAreChecked();
    void quietHoursGoOverMidnight();
};

void IniEditTest::changesInPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const QString &section, const QString &key,
                        const QString &value, const char *after) {
        QTest::newRow(name) << QByteArray(before) << section << key << value << QByteArray(after);
    };
    row("comments and blanks stay", "# mine\n\n[receiver]\n; why\nlisten=127.0.0.1:1\n  path = /a\n\n# end\n",
        u"receiver"_s, u"listen"_s, u"0.0.0.0:2"_s,
        "# mine\n\n[receiver]\n; why\nlisten=0.0.0.0:2\n  path = /a\n\n# end\n");
    row("spacing stays", "[receiver]\n\tpath   =    /a\n", u"receiver"_s, u"path"_s, u"/b"_s,
        "[receiver]\n\tpath   =    /b\n");
    row("line ends and the mark stay", "\xEF\xBB\xBF[receiver]\r\npath=/a\r\n", u"receiver"_s, u"path"_s, u"/b"_s,
        "\xEF\xBB\xBF[receiver]\r\npath=/b\r\n");
    row("new lines end like the others", "[store]\r\nurl=y\r\n", u"desk"_s, u"sound"_s, u"yes"_s,
        "[store]\r\nurl=y\r\n\r\n[desk]\r\nsound = yes\r\n");
    row("each line keeps its own end", "[a]\nx=1\r\ny=2\n", u"a"_s, u"x"_s, u"3"_s, "[a]\nx=3\r\ny=2\n");
    row("a line that looks like it is none", "[receiver]\n#path=/x\n[store]\nurl=y\n", u"receiver"_s, u"path"_s,
        u"/b"_s, "[receiver]\npath = /b\n#path=/x\n[store]\nurl=y\n");
    row("a new line goes below the last of its section", "[receiver]\nlisten=a\n\n# of the store\n[store]\nurl=y\n",
        u"receiver"_s, u"path"_s, u"/b"_s, "[receiver]\nlisten=a\npath = /b\n\n# of the store\n[store]\nurl=y\n");
    row("a new section goes to the end", "[store]\nurl=y", u"desk"_s, u"sound"_s, u"yes"_s,
        "[store]\nurl=y\n\n[desk]\nsound = yes\n");
    row("into nothing", "", u"desk"_s, u"sound"_s, u"yes"_s, "[desk]\nsound = yes\n");
    row("a line goes", "[receiver]\nlisten=a\npath=/b\n", u"receiver"_s, u"path"_s, {}, "[receiver]\nlisten=a\n");
    row("an empty section goes", "[a]\nx=1\n\n[source/t]\nteam=1\n\n[b]\ny=2\n", u"source/t"_s, u"team"_s, {},
        "[a]\nx=1\n\n[b]\ny=2\n");
    row("a section with a comment stays", "[source/t]\n# whose\nteam=1\n", u"source/t"_s, u"team"_s, {},
        "[source/t]\n# whose\n");
    row("what is not there cannot go", "[a]\nx=1\n", u"b"_s, u"y"_s, {}, "[a]\nx=1\n");
    row("a source's name spelt with a blank", "[source/ t]\nteam=1\n", u"source/t"_s, u"team"_s, u"2"_s,
        "[source/ t]\nteam=2\n");
    row("the section that stands twice", "[a]\nx=1\n[b]\ny=2\n[a]\nz=3\n", u"a"_s, u"z"_s, u"4"_s,
        "[a]\nx=1\n[b]\ny=2\n[a]\nz=4\n");
}

void IniEditTest::changesInPlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, section);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto changed = changedIni(before, {{section, key, value}}, u"f.ini"_s);
    QVERIFY(changed);
    QTEST(*changed, "after");
}

void IniEditTest::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"/webhook"_s;
    QTest::newRow("blanks around") << u"  x "_s;
    QTest::newRow("quotes around") << u"\"x\""_s;
    QTest::newRow("one quote") << u"\""_s;
    QTest::newRow("equals and semicolon") << u"a=b;c#d"_s;
    QTest::newRow("backslashes") << u"C:\\keys\\x.key"_s;
    QTest::newRow("other scripts") << u"日本 é"_s;
}

void IniEditTest::whatIsWrittenIsRead()
{
    QFETCH(QString, value);
    const auto changed = changedIni({}, {{u"a"_s, u"k"_s, value}}, u"f.ini"_s);
    QVERIFY(changed);
    const auto entries = parseIni(*changed, u"f.ini"_s);
    QVERIFY(entries);
    QCOMPARE(entries->at(0).value, value);
}

void IniEditTest::brokenFilesAreLeftAlone()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"m.ini"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[receiver]\nno equals here\n");
    file.close();
    const auto changed = changeIniFile(name, {{u"receiver"_s, u"path"_s, u"/b"_s}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, u"broken_config"_s);
    QCOMPARE(changed.error().place, u"m.ini:2"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("[receiver]\nno equals here\n"));
}

void IniEditTest::aValueOfTwoLinesIsRefused()
{
    const auto changed = changedIni("[a]\nx=1\n", {{u"a"_s, u"x"_s, u"1\ny = 2"_s}}, u"f.ini"_s);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, u"wrong_value"_s);
}

void IniEditTest::filesAreChangedInOneStep()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"new/m.ini"_s);
    QVERIFY(changeIniFile(name, {{u"receiver"_s, u"path"_s, u"/b"_s}}));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(name) & others));
    // What a person allowed stays allowed.
    QVERIFY(QFile::setPermissions(name, QFile::permissions(name) | QFileDevice::ReadGroup));
    QVERIFY(changeIniFile(name, {{u"receiver"_s, u"path"_s, u"/c"_s}}));
    QVERIFY(QFile::permissions(name) & QFileDevice::ReadGroup);
    Inputs inputs;
    inputs.defaultConfigFile = name;
    const auto loaded = load(inputs);
    QVERIFY(loaded);
    QCOMPARE(loaded->path.value, u"/c"_s);
}

void IniEditTest::deskSettingsComeBack()
{
    DeskSettings wanted;
    wanted.notifyCustomer = false;
    wanted.notifyCompleted = true;
    wanted.sound = true;
    wanted.quiet = QuietHours{QTime(18, 30), QTime(7, 5)};
    wanted.pendingMinutes = 45;
    wanted.unknownMinutes = 1;
    wanted.language = u"pt_BR"_s;
    QTemporaryDir folder;
    Inputs inputs;
    inputs.defaultConfigFile = folder.filePath(u"m.ini"_s);
    QVERIFY(changeIniFile(inputs.defaultConfigFile, wanted.changesSince({})));
    auto loaded = load(inputs);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence));
    QVERIFY(loaded->desk == wanted);
    // And back again: what is taken away is no line without a value.
    QVERIFY(changeIniFile(inputs.defaultConfigFile, DeskSettings().changesSince(wanted)));
    loaded = load(inputs);
    QVERIFY(loaded);
    QVERIFY(loaded->desk == DeskSettings());
    QVERIFY(wanted.changesSince(wanted).empty());
}

void IniEditTest::deskSettingsAreChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such setting") << u"colour"_s << u"red"_s << u"broken_config"_s;
    QTest::newRow("neither yes nor no") << u"sound"_s << u"true"_s << u"wrong_value"_s;
    QTest::newRow("no minutes") << u"stuck_pending_minutes"_s << u"0"_s << u"wrong_value"_s;
    QTest::newRow("more than a week") << u"stuck_pending_minutes"_s << u"10081"_s << u"wrong_value"_s;
    QTest::newRow("no number") << u"stuck_queued_minutes"_s << u"ten"_s << u"wrong_value"_s;
    QTest::newRow("one time") << u"quiet_hours"_s << u"18:00"_s << u"wrong_value"_s;
    QTest::newRow("three times") << u"quiet_hours"_s << u"1:00-2:00-3:00"_s << u"wrong_value"_s;
    QTest::newRow("no time") << u"quiet_hours"_s << u"18:00-24:00"_s << u"wrong_value"_s;
    QTest::newRow("no quiet minute") << u"quiet_hours"_s << u"8:00-08:00"_s << u"wrong_value"_s;
}

void IniEditTest::deskSettingsAreChecked()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    DeskSettings settings;
    const auto set = settings.set(key, value, u"m.ini:7"_s);
    QVERIFY(!set);
    QTEST(set.error().code, "code");
    QCOMPARE(set.error().place, u"m.ini:7"_s);
}

void IniEditTest::quietHoursGoOverMidnight()
{
    const QuietHours night{QTime(22, 0), QTime(6, 0)};
    QVERIFY(night.contains(QTime(22, 0)));
    QVERIFY(night.contains(QTime(0, 0)));
    QVERIFY(!night.contains(QTime(6, 0)));
    QVERIFY(!night.contains(QTime(12, 0)));
    const QuietHours noon{QTime(12, 0), QTime(13, 0)};
    QVERIFY(noon.contains(QTime(12, 59)));
    QVERIFY(!noon.contains(QTime(13, 0)));
}

QTEST_GUILESS_MAIN(IniEditTest)
#include "tst_iniedit.moc"
