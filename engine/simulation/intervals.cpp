#include "engine/simulation/intervals.hpp"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>

namespace stichtag::simulation {

double beta_quantile(double a, double b, double p) { return boost::math::ibeta_inv(a, b, p); }

double students_t_quantile(double degrees, double p) {
  return boost::math::quantile(boost::math::students_t(degrees), p);
}

double normal_quantile(double p) { return boost::math::quantile(boost::math::normal(), p); }

}  // namespace stichtag::simulation
