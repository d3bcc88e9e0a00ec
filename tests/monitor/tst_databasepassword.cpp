// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/postgresserver.h"
#include "monitor/choices.h"
#include "monitor/databasepassword.h"
#include "monitor/field.h"
#include "monitor/formrow.h"
#include "monitor/passworddialog.h"
#include "store/postgres.h"
#include "store/writer.h"
#include "support/clock.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace monitor;

namespace {

class FakeKeychain final : public settings::Keychain {
public:
    bool exists() const override { return there; }
    support::Secret read(const QString &entry) override
    {
        ++reads;
        return kept.value(entry);
    }
    bool write(const QString &entry, const support::Secret &secret) override
    {
        if (takes)
            kept.insert(entry, secret);
        return takes;
    }

    QMap<QString, support::Secret> kept;
    bool there = true, takes = true;
    int reads = 0;
};

} // namespace

/// Where the password of a database comes from, with a server that really wants one.
class DatabasePasswordTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void nobodyIsAskedWhereNoneIsWanted();
    void passFileIsEnough();
    void keychainIsEnough();
    void askedAndRemembered();
    void askedAndNotRemembered();
    void wrongOneIsAskedAgain();
    void oldOneInTheKeychain();
    void givenUp();
    void withoutAKeychain();
    void keychainThatDoesNotTakeIt();
    void dialogAsks();
    void dialogWithoutAKeychain();

private:
    /// Answers one after the other, then gives up.
    std::vector<PasswordAnswer> m_answers;
    std::vector<PasswordQuestion> m_questions;
    store::StoreUrl complete(QString *problem = nullptr)
    {
        DatabasePassword password(
            m_keychain,
            [this](const PasswordQuestion &question) -> std::optional<PasswordAnswer> {
                m_questions.push_back(question);
                if (m_questions.size() > m_answers.size())
                    return std::nullopt;
                return m_answers[m_questions.size() - 1];
            },
            &store::postgres::wantsPassword);
        store::StoreUrl url = password.complete(m_url);
        if (problem)
            *problem = password.problem();
        return url;
    }
    static bool opens(const store::StoreUrl &url)
    {
        const support::SystemClock clock;
        store::Writer writer(url, clock);
        return writer.start().hasValue();
    }
    QString entry() const { return u"database "_s + m_url.connection; }

    kit::PostgresServer m_server{{{}, "host all all 127.0.0.1/32 scram-sha-256\n", true}};
    QTemporaryDir m_folder;
    store::StoreUrl m_url;
    FakeKeychain m_keychain;
};

void DatabasePasswordTest::initTestCase()
{
    qputenv("PGPASSFILE", QFile::encodeName(m_folder.filePath(u"pgpass"_s)));
    QVERIFY(m_server.start());
    QCOMPARE(m_server.run(u"postgres"_s, u"CREATE ROLE mia LOGIN PASSWORD 'right'"_s), QString());
    QCOMPARE(m_server.run(u"postgres"_s, u"CREATE DATABASE onboarding OWNER mia"_s), QString());
    m_url = *store::StoreUrl::parse(u"postgresql://mia@127.0.0.1:%1/onboarding"_s.arg(m_server.port()), {});
}

void DatabasePasswordTest::init()
{
    m_keychain = FakeKeychain();
    m_answers.clear();
    m_questions.clear();
    QFile::remove(m_folder.filePath(u"pgpass"_s));
}

void DatabasePasswordTest::nobodyIsAskedWhereNoneIsWanted()
{
    const store::StoreUrl wanted = m_url;
    m_url = *store::StoreUrl::parse(m_server.freshDatabase(), {}); // by the socket: trusted
    QVERIFY(opens(complete()));
    m_url = store::StoreUrl::sqliteFile(m_folder.filePath(u"desk.db"_s));
    complete();
    m_url = wanted;
    QVERIFY(m_questions.empty());
    QCOMPARE(m_keychain.reads, 0);
}

void DatabasePasswordTest::passFileIsEnough()
{
    QFile file(m_folder.filePath(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    file.write("127.0.0.1:*:onboarding:mia:right\n");
    file.close();
    const store::StoreUrl url = complete();
    QVERIFY(url.password.isEmpty());
    QVERIFY(opens(url));
    QVERIFY(m_questions.empty());
    QCOMPARE(m_keychain.reads, 0);
}

void DatabasePasswordTest::keychainIsEnough()
{
    m_keychain.kept.insert(entry(), support::Secret("right"));
    QVERIFY(opens(complete()));
    QVERIFY(m_questions.empty());
}

void DatabasePasswordTest::askedAndRemembered()
{
    m_answers = {{support::Secret("right"), true}};
    QVERIFY(opens(complete()));
    QCOMPARE(m_questions.size(), size_t(1));
    QCOMPARE(m_questions[0].user, u"mia"_s);
    QVERIFY(m_questions[0].database.startsWith(u"onboarding on 127.0.0.1"_s));
    QVERIFY(m_questions[0].mayRemember);
    QVERIFY(m_questions[0].problem.isEmpty());
    QCOMPARE(m_keychain.kept.value(entry()).view(), QByteArrayView("right"));
    QVERIFY(opens(complete()));
    QCOMPARE(m_questions.size(), size_t(1)); // not again
}

void DatabasePasswordTest::askedAndNotRemembered()
{
    m_answers = {{support::Secret("right"), false}};
    QVERIFY(opens(complete()));
    QVERIFY(m_keychain.kept.isEmpty());
}

void DatabasePasswordTest::wrongOneIsAskedAgain()
{
    m_answers = {{support::Secret("wrong"), true}, {support::Secret(), true}, {support::Secret("right"), true}};
    QVERIFY(opens(complete()));
    QCOMPARE(m_questions.size(), size_t(3));
    QCOMPARE(m_questions[1].problem, u"The server does not accept this password."_s);
    QCOMPARE(m_keychain.kept.value(entry()).view(), QByteArrayView("right"));
}

void DatabasePasswordTest::oldOneInTheKeychain()
{
    m_keychain.kept.insert(entry(), support::Secret("old"));
    m_answers = {{support::Secret("right"), true}};
    QVERIFY(opens(complete()));
    QVERIFY(m_questions[0].problem.contains(u"in the keychain"_s));
    QCOMPARE(m_keychain.kept.value(entry()).view(), QByteArrayView("right"));
}

void DatabasePasswordTest::givenUp()
{
    m_answers = {{support::Secret("wrong"), true}};
    const store::StoreUrl url = complete();
    QVERIFY(url.password.isEmpty());
    QVERIFY(!opens(url));
    QVERIFY(m_keychain.kept.isEmpty());
}

void DatabasePasswordTest::withoutAKeychain()
{
    m_keychain.there = false;
    m_answers = {{support::Secret("right"), true}}; // a dialog would not say so
    QVERIFY(opens(complete()));
    QVERIFY(!m_questions[0].mayRemember);
    QCOMPARE(m_keychain.reads, 0);
    QVERIFY(m_keychain.kept.isEmpty());
}

void DatabasePasswordTest::keychainThatDoesNotTakeIt()
{
    m_keychain.takes = false;
    m_answers = {{support::Secret("right"), true}};
    QString problem;
    QVERIFY(opens(complete(&problem)));
    QVERIFY(problem.contains(u"keychain"_s));
}

void DatabasePasswordTest::dialogAsks()
{
    PasswordDialog dialog({u"onboarding on <b>db.example</b>"_s, u"mia"_s, true, u"The server does not like it."_s});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts << (label->isVisible() ? label->text() : QString());
    }
    QVERIFY(texts.contains(u"onboarding on <b>db.example</b> wants a password for mia."_s));
    QVERIFY(texts.contains(u"The server does not like it."_s));
    auto *field = dialog.findChild<Field *>();
    QCOMPARE(field->accessibleName(), u"Password"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!texts.join(u' ').contains(u".pgpass"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, u" s e "_s);
    auto *remember = dialog.findChild<TickBox *>();
    QVERIFY(remember && !remember->isChecked());
    QTest::mouseClick(remember, Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const PasswordAnswer answer = dialog.takeAnswer();
    QCOMPARE(answer.password.view(), QByteArrayView(" s e ")); // a password may begin with a blank
    QVERIFY(answer.remember);
    QVERIFY(field->text().isEmpty());
}

void DatabasePasswordTest::dialogWithoutAKeychain()
{
    PasswordDialog dialog({u"onboarding on db.example"_s, {}, false, {}});
    dialog.show();
    QVERIFY(!dialog.findChild<TickBox *>());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u".pgpass"_s);
    }));
    QAbstractButton *connectTo = nullptr;
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Connect"_s)
            connectTo = button;
    }
    QVERIFY(connectTo && !connectTo->isEnabled());
    QTest::keyClicks(dialog.findChild<Field *>(), u"x"_s);
    QVERIFY(connectTo->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(dialog.takeAnswer().password.view() == QByteArrayView("x"));
}

QTEST_MAIN(DatabasePasswordTest)
#include "tst_databasepassword.moc"
