#include "viz/panels/pen.hpp"

#include <imgui.h>

#include <cmath>

#include "viz/panels/brush.hpp"

namespace stichtag::view {
namespace {

// ImGui sizes a font by ascent plus descent; a designer sizes it by the em. Roboto and DejaVu Sans
// both have 1.17 em between them.
constexpr float line_of_em = 1.17F;

// Latin with all European letters, punctuation, sub- and superscripts, euro.
constexpr ImWchar letters[] = {0x0020, 0x024F, 0x2010, 0x2044, 0x20AC, 0x20AC,
                               0x2190, 0x2193, 0x2264, 0x2265, 0};

ImFont* add_face(const std::string& file, float pixels) {
  ImFontConfig config;
  config.OversampleH = 1;
  config.OversampleV = 1;
  config.PixelSnapH = true;
  return ImGui::GetIO().Fonts->AddFontFromFileTTF(file.c_str(), std::round(pixels * line_of_em),
                                                  &config, letters);
}

ImFont* font_of(Face face) { return ImGui::GetIO().Fonts->Fonts[int(face)]; }

}  // namespace

Pen::Pen(const FontFiles& fonts) : fonts_(fonts) {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  auto& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // the session file remembers, nothing else does
  io.LogFilename = nullptr;
  measure_ = [this](std::string_view words, Face face) {
    auto* font = font_of(face);
    return font->CalcTextSizeA(font->FontSize, 1e9F, 0, words.data(), words.data() + words.size())
               .x /
           scale_;
  };
}

Pen::~Pen() { ImGui::DestroyContext(); }

bool Pen::use_scale(float scale) {
  if (scale == scale_) return false;
  scale_ = scale;
  auto* atlas = ImGui::GetIO().Fonts;
  atlas->Clear();
  for (const auto face : {Face::small, Face::body, Face::strong, Face::title}) {
    const bool medium = face == Face::strong || face == Face::title;
    add_face(medium ? fonts_.medium : fonts_.regular, height_of(face) * scale);
  }
  atlas->Build();
  return true;
}

void Pen::draw(const Picture& picture, Theme theme) {
  const Brush brush{*ImGui::GetBackgroundDrawList(), theme, scale_};
  for (const auto& shape : picture.shapes) std::visit(brush, shape);
}

}  // namespace stichtag::view
