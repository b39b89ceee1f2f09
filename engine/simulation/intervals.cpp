#include "engine/simulation/intervals.hpp"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

namespace stichtag::simulation {

double beta_quantile(double a, double b, double p) { return boost::math::ibeta_inv(a, b, p); }

double students_t_quantile(double degrees, double p) {
  return boost::math::quantile(boost::math::students_t(degrees), p);
}

double normal_quantile(double p) { return boost::math::quantile(boost::math::normal(), p); }

double normal_probability(double x) { return boost::math::cdf(boost::math::normal(), x); }

double gamma_quantile(double shape, double p) { return boost::math::gamma_p_inv(shape, p); }

}  // namespace stichtag::simulation
