#include "viz/panels/window.hpp"

#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

namespace stichtag::view {

struct Window::Held {
  GLFWwindow* window = nullptr;
  bool started = false;  // GLFW
  bool backend = false;  // ImGui on it
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

}  // namespace

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

void Window::wake() { glfwPostEmptyEvent(); }

void Window::new_type() {
  if (!held_->backend) {
    ImGui_ImplGlfw_InitForOpenGL(held_->window, true);
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
