// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/desksettings.h"
#include "support/secret.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace monitor {

/// What can be refused, so that the reason stands beside it.
enum class PreferenceField {
    Page, ///< none in particular
    Address,
    Port,
    Path,
    Certificate,
    CertificateKey,
    SourceName,
    Secret,
    NotAfter,
    Team,
    Scopes,
    Quiet,
    Sources, ///< all of them: for what is fixed
};

/// Why a setting was not taken.
struct Refusal {
    PreferenceField field = PreferenceField::Page;
    QString sentence;
};

/// Where the door is, as a person writes it. TLS is on where both files are named.
struct DoorValues {
    QString address;
    QString port;
    QString path;
    QString certificate;
    QString certificateKey;

    bool operator==(const DoorValues &) const = default;
};

/// What is said of a source's key; the key itself is nowhere in the window.
struct SourceValues {
    QString name;
    QString notAfter; ///< local date and time, `2026-12-31 18:00`; empty: no end
    QString team;
    QString scopes;

    bool operator==(const SourceValues &) const = default;
};

/// The way of a test event, in order.
enum class TestHop { Resolve, Connect, Tls, Http, Signature, Store };
inline constexpr TestHop allTestHops[] = {TestHop::Resolve, TestHop::Connect,   TestHop::Tls,
                                          TestHop::Http,    TestHop::Signature, TestHop::Store};
enum class HopState { Waiting, Running, Passed, Skipped, Failed };

/// Everything that can be changed while the program runs. What cannot work is refused, and the old setting stays in
/// force; what was taken is in force at once, and kept.
class Preferences : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual DoorValues door() const = 0;
    virtual std::vector<SourceValues> sources() const = 0;
    virtual settings::DeskSettings desk() const = 0;
    /// Why a field cannot be changed here; empty where it can.
    virtual QString fixedBecause(PreferenceField field) const = 0;
    /// Where the door is; empty where it is closed.
    virtual QUrl url() const = 0;
    /// Codes of the languages that the program speaks.
    virtual QStringList languages() const = 0;

    virtual std::optional<Refusal> setDoor(const DoorValues &values) = 0;
    virtual std::optional<Refusal> setDesk(const settings::DeskSettings &values) = 0;
    /// A key or its digest (64 hex digits, possibly behind `sha256=`). In force at once; keyKept() tells where it is
    /// kept.
    virtual std::optional<Refusal> addSource(const SourceValues &values, const support::Secret &secret) = 0;
    virtual std::optional<Refusal> setSourceTerms(const SourceValues &values) = 0;
    virtual std::optional<Refusal> removeSource(const QString &name) = 0;

    /// Posts a test event to `url`; hopChanged() and testEnded() tell how it fares. One at a time: a new one ends the
    /// old.
    virtual void sendTest(const QUrl &url) = 0;
    virtual void cancelTest() = 0;

signals:
    void sourcesChanged();
    void doorChanged();
    void deskChanged();
    /// Where the keys are kept by now, or why they are not.
    void keyKept(const QString &sentence, bool kept);
    /// `sentence` says what a person can do about a hop that failed.
    void hopChanged(monitor::TestHop hop, monitor::HopState state, const QString &sentence);
    void testEnded(bool arrived);
};

/// Local time as a person writes it: `2026-12-31 18:00`, or ISO 8601 with a zone. Nothing where it is no time.
std::optional<qint64> timeFromText(const QString &text);
QString textFromTime(qint64 time);

} // namespace monitor
