// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The file of the cache of answers, private to its owner, opened when it is first used. It may be
// deleted at any time; one that is damaged is put aside (only the newest such file is kept) and a
// new one begun; one of a newer Parley is left alone. Several programs may use it at once. Database
// thread.
#pragma once

#include "store/answerrows.h"
#include "store/connection.h"

#include <functional>
#include <memory>

namespace parley {

class AnswerFile
{
public:
    explicit AnswerFile(QString path) : m_path(std::move(path)) {}

    // What `work` says of its rows; asked once more where a damaged file had to give way.
    template <class T, class Work> // Result<T>(const AnswerRows &)
    [[nodiscard]] Result<T> use(const Work &work)
    {
        const auto once = [&]() -> Result<T> {
            const auto opened = open();
            return opened ? work(AnswerRows(m_connection->database(), m_index))
                          : Result<T>(Unexpected(opened.error()));
        };
        Result<T> done = once();
        if (!done && mend(done.error())) {
            done = once();
        }
        if (!done) {
            tell(done.error());
        }
        return done;
    }
    void close() { m_connection.reset(); }
    // Every answer, also those in a file that was put aside, down to the bytes on the disk.
    [[nodiscard]] Result<void> clear();
    // The name a damaged file was given; empty: there was none.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> prepare() const;
    [[nodiscard]] bool mend(const Error &error);
    void removeAside() const;
    void tell(const Error &error);

    QString m_path;
    QString m_setAside;
    QString m_told; // who asked goes on without: so it is told here, once
    std::unique_ptr<Connection> m_connection;
    SimilarIndex m_index; // of that connection
};

} // namespace parley
