/**
 * What the index and a question have in common: texts folded to one spelling, pinyin, initials, digits of phone numbers, and the marks that
 * show why something was found. Knows no engine.
 */
@NullMarked
package io.dianlu.platform.search.text;

import org.jspecify.annotations.NullMarked;
