/** The tenants over HTTP: for operators under {@code /api/v1}, for the data plane under {@code /internal}. */
@NullMarked
package io.dianlu.admin.tenant.web;

import org.jspecify.annotations.NullMarked;
