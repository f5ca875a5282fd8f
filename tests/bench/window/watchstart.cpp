// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Starts a program and tells how long its window takes to be painted, seen from outside: for
// programs that can't be built with firstframe.h, such as a package. The screen behind is of a
// colour nobody uses; the start is over when the middle of the program's window has another one.
// Prints milliseconds from fork, then ends the program. usage: window_watch COMMAND… Needs a screen
// of its own (tests/with-screen.sh) and nothing else on it. Milliseconds are good to one.
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace {

using Clock = std::chrono::steady_clock;
constexpr uint32_t nobodys = 0xff00fe; // a red, green and blue
constexpr std::chrono::seconds patience{60};
constexpr uint16_t smallest = 200; // pixels; what is less is a helper's window

template <class Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

template <class Reply>
Owned<Reply> owned(Reply *reply)
{
    return {reply, &std::free};
}

class Screen
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr), &xcb_disconnect)
    {
        if (xcb_connection_has_error(m_connection.get()) == 0) {
            m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data;
            const std::array<uint32_t, 2> values{nobodys, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY};
            xcb_change_window_attributes(m_connection.get(), m_screen->root,
                                         XCB_CW_BACK_PIXEL | XCB_CW_EVENT_MASK, values.data());
            xcb_clear_area(m_connection.get(), 0, m_screen->root, 0, 0, 0, 0);
            // Answered once all of that is done.
            owned(xcb_get_input_focus_reply(m_connection.get(),
                                            xcb_get_input_focus(m_connection.get()), nullptr));
        }
    }
    [[nodiscard]] bool isOpen() const { return m_screen != nullptr; }

    // A window that is shown and has something painted in its middle.
    [[nodiscard]] bool hasPaintedWindow() const
    {
        xcb_connection_t *c = m_connection.get();
        const auto tree =
            owned(xcb_query_tree_reply(c, xcb_query_tree(c, m_screen->root), nullptr));
        if (!tree) {
            return false;
        }
        const xcb_window_t *windows = xcb_query_tree_children(tree.get());
        for (int n = 0; n < xcb_query_tree_children_length(tree.get()); ++n) {
            const auto shape =
                owned(xcb_get_geometry_reply(c, xcb_get_geometry(c, windows[n]), nullptr));
            const auto state = owned(xcb_get_window_attributes_reply(
                c, xcb_get_window_attributes(c, windows[n]), nullptr));
            if (!shape || !state || state->map_state != XCB_MAP_STATE_VIEWABLE ||
                shape->width < smallest || shape->height < smallest) {
                continue;
            }
            const auto image = owned(xcb_get_image_reply(
                c,
                xcb_get_image(c, XCB_IMAGE_FORMAT_Z_PIXMAP, windows[n],
                              static_cast<int16_t>(shape->width / 2),
                              static_cast<int16_t>(shape->height / 2), 1, 1, 0xffffff),
                nullptr));
            if (image && xcb_get_image_data_length(image.get()) >= 3) {
                const uint8_t *pixel = xcb_get_image_data(image.get());
                const uint32_t colour = static_cast<uint32_t>(pixel[2]) << 16 |
                                        static_cast<uint32_t>(pixel[1]) << 8 | pixel[0];
                if (colour != nobodys) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_connection;
    const xcb_screen_t *m_screen = nullptr;
};

// Of the child, and of what it started.
void end(pid_t child)
{
    kill(-child, SIGTERM);
    const auto by = Clock::now() + std::chrono::seconds(10);
    while (waitpid(child, nullptr, WNOHANG) == 0) {
        if (Clock::now() > by) {
            kill(-child, SIGKILL);
        }
        poll(nullptr, 0, 5);
    }
}

std::optional<double> watch(const Screen &screen, char **command)
{
    const auto began = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        execvp(command[0], command);
        _exit(127);
    }
    setpgid(child, child);
    std::optional<double> took;
    while (!took && Clock::now() - began < patience && waitpid(child, nullptr, WNOHANG) == 0) {
        if (screen.hasPaintedWindow()) {
            took = std::chrono::duration<double, std::milli>(Clock::now() - began).count();
        } else {
            poll(nullptr, 0, 1);
        }
    }
    end(child);
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    const Screen screen;
    if (argc < 2 || !screen.isOpen()) {
        std::fprintf(stderr, "usage: window_watch COMMAND… on a screen of its own\n");
        return 2;
    }
    const auto took = watch(screen, argv + 1);
    if (!took) {
        std::fprintf(stderr, "window_watch: %s showed no window\n", argv[1]);
        return 1;
    }
    std::printf("%.1f\n", *took);
    return 0;
}
