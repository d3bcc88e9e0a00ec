// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr qsizetype cuts = 32; // of each seed: what is not whole is half of what a fuzzer finds

void runOn(const QByteArray &bytes)
{
    // A copy of exactly this size, so that a sanitizer sees a read beyond its end.
    const QByteArray exact(bytes.constData(), bytes.size());
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(exact.constData()), std::size_t(exact.size()));
}

} // namespace

/// usage: replay_TARGET FOLDER...
/// Runs a fuzz target on every seed of the folders, and on beginnings of each, without a fuzzer: for compilers that
/// have none, and in every test run. A broken promise ends the process.
int main(int argc, char **argv)
{
    QStringList folders; // whole, since a target may go to a folder of its own
    for (int i = 1; i < argc; ++i)
        folders << QDir(QFile::decodeName(argv[i])).absolutePath();
    LLVMFuzzerInitialize(&argc, &argv);
    int seeds = 0;
    for (const QDir folder : std::as_const(folders)) {
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read\n", qUtf8Printable(file.fileName()));
                return 1;
            }
            const QByteArray seed = file.readAll();
            std::printf("%s\n", qUtf8Printable(name));
            std::fflush(stdout); // the last name printed is the one that ends the process
            runOn(seed);
            for (qsizetype cut = 0; cut < cuts && cut < seed.size(); ++cut)
                runOn(seed.first(seed.size() * cut / qMin(cuts, seed.size())));
            ++seeds;
        }
    }
    if (seeds == 0)
        std::fprintf(stderr, "there is no seed\n");
    return seeds == 0 ? 1 : 0;
}
