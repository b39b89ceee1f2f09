#include "viz/panels/window.hpp"

#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <utility>

#include "viz/panels/brush.hpp"

namespace stichtag::view {

struct Window::Held {
  GLFWwindow* window = nullptr;
  bool started = false;       // GLFW
  bool backend = false;       // ImGui on it
  std::vector<Input> inputs;  // since they were taken last, in their order
  Input hand;                 // as it is: where the pointer is, which buttons are down

  static void listen_to(GLFWwindow* window);
  Input& begin();  // a further input: the hand as it is, to which something happens
  void key(int which, int scancode, int mods);
  void typed(unsigned code);
  void moved(std::optional<Point> to);
  void button(int which, bool down);
};

namespace {

constexpr double moving_seconds = 1.0 / 60;

Problem no_window(const std::string& what, const std::string& hint) {
  const char* said = nullptr;
  glfwGetError(&said);
  return {.kind = ProblemKind::machine,
          .what = what + (said != nullptr ? " (" + std::string(said) + ")" : ""),
          .where = "window",
          .hint = hint};
}

struct Named {
  int key;
  Key means;
};
constexpr Named named[] = {{GLFW_KEY_LEFT, Key::left},       {GLFW_KEY_RIGHT, Key::right},
                           {GLFW_KEY_UP, Key::up},           {GLFW_KEY_DOWN, Key::down},
                           {GLFW_KEY_PAGE_UP, Key::page_up}, {GLFW_KEY_PAGE_DOWN, Key::page_down},
                           {GLFW_KEY_HOME, Key::home},       {GLFW_KEY_END, Key::end},
                           {GLFW_KEY_ENTER, Key::enter},     {GLFW_KEY_KP_ENTER, Key::enter},
                           {GLFW_KEY_ESCAPE, Key::escape},   {GLFW_KEY_BACKSPACE, Key::backspace},
                           {GLFW_KEY_TAB, Key::tab},         {GLFW_KEY_F3, Key::f3},
                           {GLFW_KEY_DELETE, Key::remove}};

char lower(char letter) {
  return char(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
}

// The letter as the keyboard's layout has it; 0 for none.
char letter_of(int key, int scancode) {
  if (key == GLFW_KEY_KP_ADD) return '+';
  if (key == GLFW_KEY_KP_SUBTRACT) return '-';
  const char* name = glfwGetKeyName(key, scancode);
  if (name == nullptr || name[0] == 0 || name[1] != 0) return 0;
  if (name[0] == '=') return '+';  // on one key with it
  return lower(name[0]);
}

}  // namespace

Input& Window::Held::begin() {
  inputs.push_back(hand);
  return inputs.back();
}

void Window::Held::key(int which, int scancode, int mods) {
  const bool ctrl = (mods & GLFW_MOD_CONTROL) != 0;
  hand.ctrl = ctrl;
  hand.shift = (mods & GLFW_MOD_SHIFT) != 0;
  for (const auto& [code, means] : named) {
    if (code == which) begin().keys.push_back({means, 0, ctrl, hand.shift});
  }
  const char letter = ctrl ? letter_of(which, scancode) : char(0);
  if (letter != 0) begin().keys.push_back({Key::character, letter, true, false});
}

void Window::Held::typed(unsigned code) {
  auto& input = begin();
  append_utf8(input.text, code);
  if (code < 128) input.keys.push_back({Key::character, lower(char(code)), false, false});
}

// Where the pointer went through between two frames does not matter, only where it was pressed.
void Window::Held::moved(std::optional<Point> to) {
  hand.pointer = to;
  const bool goes_on = !inputs.empty() && inputs.back().keys.empty() && inputs.back().wheel == 0 &&
                       inputs.back().left == hand.left && inputs.back().right == hand.right;
  (goes_on ? inputs.back() : begin()).pointer = to;
}

void Window::Held::button(int which, bool down) {
  if (which != GLFW_MOUSE_BUTTON_LEFT && which != GLFW_MOUSE_BUTTON_RIGHT) return;
  const auto side = which == GLFW_MOUSE_BUTTON_LEFT ? &Input::left : &Input::right;
  (hand.*side).down = down;
  (begin().*side) = {down, down, !down};
}

void Window::Held::listen_to(GLFWwindow* window) {
  static constexpr auto held = [](GLFWwindow* w) -> Held& {
    return *static_cast<Held*>(glfwGetWindowUserPointer(w));
  };
  glfwSetKeyCallback(window, [](GLFWwindow* w, int which, int scancode, int action, int mods) {
    if (action != GLFW_RELEASE) held(w).key(which, scancode, mods);
  });
  glfwSetCharCallback(window, [](GLFWwindow* w, unsigned code) { held(w).typed(code); });
  glfwSetCursorPosCallback(window, [](GLFWwindow* w, double x, double y) {
    held(w).moved(Point{float(x), float(y)});
  });
  glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int entered) {
    if (entered == GLFW_FALSE) held(w).moved(std::nullopt);
  });
  glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int which, int action, int mods) {
    held(w).hand.shift = (mods & GLFW_MOD_SHIFT) != 0;
    held(w).button(which, action == GLFW_PRESS);
  });
  glfwSetScrollCallback(
      window, [](GLFWwindow* w, double, double by) { held(w).begin().wheel = float(by); });
}

std::vector<Input> Window::take_inputs() { return std::exchange(held_->inputs, {}); }

Window::Window(std::unique_ptr<Held> held) : held_(std::move(held)) {}

Window::~Window() {
  if (held_->backend) {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
  }
  if (held_->window != nullptr) glfwDestroyWindow(held_->window);
  if (held_->started) glfwTerminate();
}

Result<std::unique_ptr<Window>> Window::open(const std::string& title, Size size) {
  std::unique_ptr<Window> opened(new Window(std::make_unique<Held>()));
  auto& held = *opened->held_;
  held.started = glfwInit() == GLFW_TRUE;
  if (!held.started) {
    return no_window("there is no display to open a window on",
                     "set DISPLAY, or draw without a screen: --shot picture.png, or --speak");
  }
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  held.window =
      glfwCreateWindow(int(size.width), int(size.height), title.c_str(), nullptr, nullptr);
  if (held.window == nullptr) {
    return no_window("no window with OpenGL 3.3 can be opened",
                     "install the Debian package libgl1-mesa-dri, or use --shot picture.png");
  }
  glfwSetWindowUserPointer(held.window, &held);
  Held::listen_to(held.window);
  glfwMakeContextCurrent(held.window);
  glfwSwapInterval(1);
  return opened;
}

bool Window::is_open() const { return glfwWindowShouldClose(held_->window) == GLFW_FALSE; }

void Window::close() { glfwSetWindowShouldClose(held_->window, GLFW_TRUE); }

Size Window::size() const {
  int width = 0, height = 0;
  glfwGetWindowSize(held_->window, &width, &height);
  return {float(width), float(height)};
}

float Window::density() const {
  float x = 1, y = 1;
  glfwGetWindowContentScale(held_->window, &x, &y);
  return x;
}

void Window::wait(bool moving) {
  if (moving)
    glfwWaitEventsTimeout(moving_seconds);
  else
    glfwWaitEvents();
}

double Window::seconds() const { return glfwGetTime(); }

void Window::wake() { glfwPostEmptyEvent(); }

void Window::new_type() {
  if (!held_->backend) {
    ImGui_ImplGlfw_InitForOpenGL(held_->window, false);
    ImGui_ImplOpenGL3_Init("#version 330");
    held_->backend = true;
  } else {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
  }
}

void Window::frame(const std::function<void()>& paint) {
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplGlfw_NewFrame();
  ImGui::NewFrame();
  paint();
  ImGui::Render();
  int width = 0, height = 0;
  glfwGetFramebufferSize(held_->window, &width, &height);
  glViewport(0, 0, width, height);
  glClearColor(1, 1, 1, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glfwSwapBuffers(held_->window);
}

}  // namespace stichtag::view
