#include "viz/panels/offscreen.hpp"

#define GL_GLEXT_PROTOTYPES
#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <GL/gl.h>
#include <GL/glext.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>
#include <stdlib.h>

#include <string>

namespace stichtag::view {

struct Offscreen::Context {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;
  GLuint framebuffer = 0;
  GLuint colours = 0;
  int width = 0;
  int height = 0;
  bool backend = false;
};

namespace {

Problem trouble(const std::string& what) {
  return {.kind = ProblemKind::machine,
          .what = what,
          .where = "off-screen drawing",
          .hint = "install the Debian packages libegl1 and libgl1-mesa-dri"};
}

// Without a screen and without a graphics card: Mesa's surfaceless platform.
EGLDisplay open_display() {
  const auto get = reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(
      eglGetProcAddress("eglGetPlatformDisplayEXT"));
  if (get == nullptr) return EGL_NO_DISPLAY;
  const auto display = get(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
  if (display == EGL_NO_DISPLAY || eglInitialize(display, nullptr, nullptr) == EGL_FALSE)
    return EGL_NO_DISPLAY;
  return display;
}

EGLContext open_context(EGLDisplay display) {
  if (eglBindAPI(EGL_OPENGL_API) == EGL_FALSE) return EGL_NO_CONTEXT;
  const EGLint wanted[] = {EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT,
                           EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  if (eglChooseConfig(display, wanted, &config, 1, &count) == EGL_FALSE || count == 0)
    config = EGL_NO_CONFIG_KHR;
  const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION,
                            3,
                            EGL_CONTEXT_MINOR_VERSION,
                            3,
                            EGL_CONTEXT_OPENGL_PROFILE_MASK,
                            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                            EGL_NONE};
  return eglCreateContext(display, config, EGL_NO_CONTEXT, version);
}

bool make_framebuffer(GLuint& framebuffer, GLuint& colours, int width, int height) {
  GLint most = 0;
  glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &most);
  if (width > most || height > most) return false;
  glGenFramebuffers(1, &framebuffer);
  glGenRenderbuffers(1, &colours);
  glBindRenderbuffer(GL_RENDERBUFFER, colours);
  glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
  glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
  glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colours);
  return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
}

Pixels read_back(int width, int height) {
  std::vector<std::uint8_t> upside_down(std::size_t(width) * std::size_t(height) * 3);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, upside_down.data());
  Pixels pixels{width, height, {}};
  pixels.rgb.reserve(upside_down.size());
  const auto row = std::ptrdiff_t(width) * 3;
  for (int y = height - 1; y >= 0; --y) {
    const auto from = upside_down.begin() + y * row;
    pixels.rgb.insert(pixels.rgb.end(), from, from + row);
  }
  return pixels;
}

}  // namespace

Offscreen::Offscreen(std::unique_ptr<Context> context) : context_(std::move(context)) {}

Offscreen::~Offscreen() {
  if (context_->backend) ImGui_ImplOpenGL3_Shutdown();
  if (context_->display == EGL_NO_DISPLAY) return;
  eglMakeCurrent(context_->display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
  if (context_->context != EGL_NO_CONTEXT) eglDestroyContext(context_->display, context_->context);
  eglTerminate(context_->display);
}

Result<std::unique_ptr<Offscreen>> Offscreen::open(int width, int height) {
  // The software renderer even where there is a card: its pixels are the same everywhere.
  setenv("LIBGL_ALWAYS_SOFTWARE", "1", 0);
  setenv("GALLIUM_DRIVER", "llvmpipe", 0);
  std::unique_ptr<Offscreen> surface(new Offscreen(std::make_unique<Context>()));
  auto& context = *surface->context_;
  context.width = width;
  context.height = height;
  context.display = open_display();
  if (context.display == EGL_NO_DISPLAY) return trouble("there is no EGL display");
  context.context = open_context(context.display);
  if (context.context == EGL_NO_CONTEXT ||
      eglMakeCurrent(context.display, EGL_NO_SURFACE, EGL_NO_SURFACE, context.context) == EGL_FALSE)
    return trouble("there is no OpenGL 3.3");
  if (!make_framebuffer(context.framebuffer, context.colours, width, height))
    return trouble("no picture of this size can be drawn");
  return surface;
}

Pixels Offscreen::frame(const std::function<void()>& paint) {
  auto& context = *context_;
  if (!context.backend) context.backend = ImGui_ImplOpenGL3_Init("#version 330");
  auto& io = ImGui::GetIO();
  io.DisplaySize = {float(context.width), float(context.height)};
  io.DeltaTime = 1.F / 60;
  ImGui_ImplOpenGL3_NewFrame();
  ImGui::NewFrame();
  paint();
  ImGui::Render();
  glBindFramebuffer(GL_FRAMEBUFFER, context.framebuffer);
  glViewport(0, 0, context.width, context.height);
  glClearColor(1, 1, 1, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glFinish();
  return read_back(context.width, context.height);
}

}  // namespace stichtag::view
