/** JSON over HTTP and access tokens. */
@NullMarked
package io.dianlu.local.demo.http;

import org.jspecify.annotations.NullMarked;
