// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads JSON where it lies, value by value, and builds nothing: for the small objects that come a
// thousand times an answer. Stricter than QJsonDocument: what it takes, QJsonDocument takes too and
// reads the same; what it refuses (odd escapes, names with escapes, huge numbers, deep nesting) is
// to be given to QJsonDocument. Each call reads one value; false means it is not of that kind, and
// then this reader is of no more use, except after null(). The bytes must outlive it; any one
// thread.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace parley {

class JsonReader
{
public:
    explicit JsonReader(QByteArrayView json) : m_at(json.data()), m_end(m_at + json.size()) {}

    [[nodiscard]] bool string(QString &text);
    // A string of plain ASCII, where it lies.
    [[nodiscard]] bool word(QByteArrayView &word);
    [[nodiscard]] bool integer(int &number);
    [[nodiscard]] bool integer(qint64 &number);
    [[nodiscard]] bool boolean(bool &value);
    // False, and nothing read, when the value is another.
    [[nodiscard]] bool null();
    // Any value, checked all the same; `raw` gets its bytes.
    [[nodiscard]] bool skip(QByteArrayView *raw = nullptr);
    // Nothing but blanks is left.
    [[nodiscard]] bool atEnd();

    // An object: `member(name)` reads the value of each, false stops.
    template <class Member>
    [[nodiscard]] bool members(Member member)
    {
        if (!open('{')) {
            return false;
        }
        QByteArrayView name;
        for (bool first = true; !close('}'); first = false) {
            if ((!first && !mark(',')) || !word(name) || !mark(':') || !member(name)) {
                return false;
            }
        }
        return true;
    }

    // An object of which only these members matter: `member(place in names)` reads one; others are
    // skipped. One that comes twice is refused.
    template <std::size_t count, class Member>
    [[nodiscard]] bool object(const std::array<QByteArrayView, count> &names, Member member)
    {
        static_assert(count <= 32);
        quint32 seen = 0;
        return members([&](QByteArrayView name) {
            std::size_t place = 0;
            while (place < count && names[place] != name) {
                ++place;
            }
            if (place == count) {
                return skip();
            }
            const quint32 bit = quint32(1) << place;
            const bool again = (seen & bit) != 0;
            seen |= bit;
            return !again && member(place);
        });
    }

    // An array: `element()` reads each value, false stops.
    template <class Element>
    [[nodiscard]] bool array(Element element)
    {
        if (!open('[')) {
            return false;
        }
        for (bool first = true; !close(']'); first = false) {
            if ((!first && !mark(',')) || !element()) {
                return false;
            }
        }
        return true;
    }

private:
    struct Text
    {
        QByteArrayView raw; // between the quotes
        bool isEscaped = false;
        bool isAscii = true;
    };

    void blanks();
    bool mark(char wanted);
    bool open(char bracket);
    bool close(char bracket);
    bool scan(Text &text);
    bool number(QByteArrayView &digits, bool &isWhole);
    bool literal(QByteArrayView word);
    bool any();

    const char *m_at;
    const char *m_end;
    int m_depth = 0;
};

} // namespace parley
