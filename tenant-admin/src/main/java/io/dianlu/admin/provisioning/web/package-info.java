/** Registration and provisioning over HTTP, for operators. */
@NullMarked
package io.dianlu.admin.provisioning.web;

import org.jspecify.annotations.NullMarked;
