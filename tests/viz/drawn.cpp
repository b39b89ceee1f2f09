#include "tests/viz/drawn.hpp"

namespace stichtag::test {
namespace {

view::World loaded(const std::vector<std::string>& scenarios) {
  auto world = view::load_world(scenarios);
  if (!world) throw std::runtime_error(world.problem().what);
  return *std::move(world);
}

}  // namespace

const view::Measure& plain_measure() {
  static const view::Measure measure = [](std::string_view words, view::Face face) {
    return float(words.size()) * view::height_of(face) / 2;
  };
  return measure;
}

view::Input press(view::Key key, char letter, bool ctrl, bool shift) {
  view::Input input;
  input.keys = {{key, letter, ctrl, shift}};
  return input;
}

Drawn::Drawn(const std::vector<std::string>& scenarios)
    : scene(loaded(scenarios)), view(view::first_view()) {
  scene.follow(view);
  laid = view::layout(scene, view, size, plain_measure());
}

void Drawn::act(const view::Action& action) {
  view = view::update(std::move(view), action, view::surroundings(scene, laid));
  scene.follow(view);
  laid = view::layout(scene, view, size, plain_measure());
}

void Drawn::hand(const view::Input& input) {
  for (const auto& action : view::react(laid, view, input)) {
    view = view::update(std::move(view), action, view::surroundings(scene, laid));
    scene.follow(view);
  }
  laid = view::layout(scene, view, size, plain_measure());
}

std::vector<std::string> Drawn::words() const {
  std::vector<std::string> all;
  for (const auto& shape : laid.picture.shapes) {
    if (const auto* text = std::get_if<view::Text>(&shape)) all.push_back(text->words);
  }
  return all;
}

const view::Text* Drawn::text(const std::string& words) const {
  for (const auto& shape : laid.picture.shapes) {
    const auto* text = std::get_if<view::Text>(&shape);
    if (text != nullptr && text->words == words) return text;
  }
  return nullptr;
}

}  // namespace stichtag::test
