/** What the data plane asks for, behind the key of the planes. */
@NullMarked
package io.dianlu.admin.login.web;

import org.jspecify.annotations.NullMarked;
