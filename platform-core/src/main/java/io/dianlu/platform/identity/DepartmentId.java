package io.dianlu.platform.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A department 部门 of a tenant. */
public record DepartmentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DepartmentId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
