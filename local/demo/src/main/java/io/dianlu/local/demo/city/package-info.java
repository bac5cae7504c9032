/** Invented customers of real cities: names, people, phones, addresses and positions, the same on every run. */
@NullMarked
package io.dianlu.local.demo.city;

import org.jspecify.annotations.NullMarked;
