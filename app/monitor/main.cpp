// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/allocator.h"
#include "common/terminationsignals.h"
#include "common/wiring.h"
#include "monitor/databasepassword.h"
#include "monitor/languages.h"
#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"
#include "monitor/passworddialog.h"
#include "monitor/session.h"
#include "monitor/singleinstance.h"
#include "store/postgres.h"
#include "support/logging.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QThread>

#include <cstdlib>
#include <memory>

namespace {

settings::CommandLine commandLine()
{
    settings::CommandLine line;
    line.program = QStringLiteral("onboarding-monitor");
    line.description =
        QStringLiteral("Shows which customer must act now during InboxKit's onboarding, and what to send them. "
                       "Prints one line on stdout once it can take traffic: 'ready URL'.");
    line.options = common::serveOptions();
    line.options << QCommandLineOption(QStringLiteral("no-listen"),
                                       QStringLiteral("Shows the store without receiving."))
                 << QCommandLineOption(
                        QStringLiteral("demo"),
                        QStringLiteral("Shows the program at work: a private temporary store, a random key, and "
                                       "simulated customers posted over real HTTP."))
                 << QCommandLineOption(QStringLiteral("view"),
                                       QStringLiteral("View to begin with: needs (default), working, trouble, done, "
                                                      "snoozed, history or log."),
                                       QStringLiteral("NAME"));
    return line;
}

int fail(const support::Error &error)
{
    common::print(stderr, QStringLiteral("onboarding-monitor: %1\n").arg(error.sentence));
    return settings::exitCodeFor(error);
}

/// `--help`, `--version` and wrong usage must work where there is no display: before QApplication.
QStringList plainArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

support::Result<monitor::SessionOptions> sessionOptions(const settings::ParsedCommandLine &parsed)
{
    const bool demo = parsed.flags.contains(QStringLiteral("demo"));
    // A demo touches nothing that is real, and nothing real gets in its way.
    for (auto flag = parsed.flags.cbegin(); demo && flag != parsed.flags.cend(); ++flag) {
        static const QStringList demoFlags{QStringLiteral("demo"), QStringLiteral("listen"), QStringLiteral("path"),
                                           QStringLiteral("view"), QStringLiteral("log-level")};
        if (!demoFlags.contains(flag.key())) {
            return support::failure(
                QStringLiteral("usage"), QStringLiteral("--demo"),
                QStringLiteral("--demo has a store, a key and settings of its own; it does not go with --%1.")
                    .arg(flag.key()));
        }
    }
    auto loaded =
        common::loadSettings(parsed, common::Sources::Needed, demo ? common::Levels::FlagsOnly : common::Levels::All);
    if (!loaded)
        return support::Unexpected<support::Error>{loaded.error()};
    monitor::SessionOptions options;
    options.demo = demo;
    options.listen = options.demo || !parsed.flags.contains(QStringLiteral("no-listen"));
    options.view = parsed.flags.value(QStringLiteral("view")).value(0);
    options.keyFolder = QFileInfo(settings::defaultConfigFile()).path();
    if (!demo)
        options.configFile = loaded->configFile.isEmpty() ? settings::defaultConfigFile() : loaded->configFile;
    if (options.demo) {
        // Its own store, its own key, a free port where none is asked for.
        loaded->store = {QStringLiteral("sqlite::memory:"), QStringLiteral("--demo")};
        loaded->sources.clear();
        loaded->sourceLevel = settings::SourceLevel::Flag;
        if (!loaded->listen.fromFlag)
            loaded->listen = {QStringLiteral("127.0.0.1:0"), QStringLiteral("--demo")};
    }
    const auto url = common::storeUrl(*loaded, store::StoreUrl::sqliteFile(settings::defaultStoreFile()));
    if (!url)
        return support::Unexpected<support::Error>{url.error()};
    options.store = *url;
    options.settings = std::move(*loaded);
    return options;
}

/// One store is one window, by whatever link it is reached, and also before its file or folder exists.
QString canonicalPath(const QString &path)
{
    const QFileInfo file(path);
    if (const QString canonical = file.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = file.absolutePath();
    return folder == file.absoluteFilePath() ? folder : QDir(canonicalPath(folder)).filePath(file.fileName());
}

/// Asks the server in a thread of its own: it may let us wait.
bool wantsPassword(const store::StoreUrl &url)
{
    bool wants = false;
    const std::unique_ptr<QThread> asking(
        QThread::create([&wants, &url] { wants = store::postgres::wantsPassword(url); }));
    QEventLoop loop;
    QObject::connect(asking.get(), &QThread::finished, &loop, &QEventLoop::quit);
    asking->start();
    loop.exec();
    asking->wait();
    return wants;
}

QStringList saidAtStart;

/// Qt ends a program that gets no screen with an abort; ours says so and exits with 1.
void hearStart(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtFatalMsg) {
        saidAtStart << text;
        return;
    }
    const QString display = qEnvironmentVariable("DISPLAY", qEnvironmentVariable("WAYLAND_DISPLAY"));
    common::print(stderr,
                  QStringLiteral("onboarding-monitor: no window can be opened: %1. Start it on a desktop, or with "
                                 "scripts/run; onboarding-receiver works without a screen.\n")
                      .arg(display.isEmpty()
                               ? QStringLiteral("there is no display (DISPLAY is not set)")
                               : QStringLiteral("the display %1 does not answer").arg(support::forLog(display))));
    std::_Exit(1);
}

} // namespace

int main(int argc, char *argv[])
{
    common::tuneAllocator();
    common::openStandardStreams();
    const settings::ParsedCommandLine parsed = settings::parseCommandLine(commandLine(), plainArguments(argc, argv));
    if (parsed.finished) {
        common::print(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }
    auto options = sessionOptions(parsed);
    if (!options)
        return fail(options.error());
    static const QStringList pages{QStringLiteral("history"), QStringLiteral("log")};
    if (!options->view.isEmpty() && !desk::viewFromText(options->view) && !pages.contains(options->view)) {
        return fail({QStringLiteral("usage"), QStringLiteral("--view"),
                     QStringLiteral("--view must be needs, working, trouble, done, snoozed, history or log, not '%1'.")
                         .arg(support::forLog(options->view))});
    }

    const QtMessageHandler handler = qInstallMessageHandler(hearStart);
    QApplication application(argc, argv);
    qInstallMessageHandler(handler);
    for (const QString &warning : std::as_const(saidAtStart))
        qCWarning(lcApp).noquote() << warning;
    QApplication::setApplicationName(QStringLiteral("onboarding-monitor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Onboarding Monitor"));
    QApplication::setApplicationVersion(QStringLiteral(MONITOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.onboardingmonitor.OnboardingMonitor"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/io.github.onboardingmonitor.OnboardingMonitor.svg")));

    monitor::InterfaceLanguage language;
    language.use(options->settings.desk.language);

    common::TerminationSignals terminationSignals;
    QObject::connect(&terminationSignals, &common::TerminationSignals::terminationRequested, &application,
                     &QApplication::quit);
    monitor::SingleInstance instance(options->store.path.isEmpty() ? options->store.display()
                                                                   : canonicalPath(options->store.path));
    if (!options->demo && !options->store.temporary && !instance.becomeFirst()) {
        common::print(
            stderr,
            QStringLiteral(
                "onboarding-monitor: a window for this store is open already; it was brought to the front.\n"));
        return 0;
    }

    settings::SystemKeychain keychain;
    monitor::DatabasePassword password(keychain, &monitor::PasswordDialog::ask, &wantsPassword);
    options->store = password.complete(std::move(options->store));

    const bool demo = options->demo;
    const bool listen = options->listen;
    const bool askedByFlag = options->settings.listen.fromFlag || options->settings.tlsCertificate.fromFlag
        || options->settings.admin.fromFlag;
    const support::SystemClock clock;
    monitor::DesktopLinkOpener opener;
    monitor::Session session(std::move(*options), opener, clock);
    if (const auto started = session.start(); !started) {
        const int code = fail(started.error());
        // Someone who clicked an icon reads no terminal; who gave flags does.
        if (argc == 1) {
            QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), QString(),
                            QMessageBox::Close);
            box.setTextFormat(Qt::PlainText);
            box.setText(started.error().sentence);
            box.exec();
        }
        return code;
    }
    // A script that asked for an address must learn that it did not get it; a person sees it in the window and can mend
    // it.
    if (session.listeningError() && (askedByFlag || demo))
        return fail(*session.listeningError());
    if (session.listeningError())
        common::print(stderr, QStringLiteral("onboarding-monitor: %1\n").arg(session.listeningError()->sentence));

    QObject::connect(&instance, &monitor::SingleInstance::raiseRequested, &session,
                     [&session] { session.window().raiseWindow(); });
    QObject::connect(&session, &monitor::Session::languageChosen, &application,
                     [&language](const QString &code) { language.use(code); });
    session.window().show();
    if (!password.problem().isEmpty())
        session.window().announce(password.problem());
    if (!listen)
        common::print(stdout, QStringLiteral("ready\n"));
    else if (!session.listeningError())
        common::printReady(session.receiver());
    const int code = QApplication::exec();
    session.stop();
    return code;
}
