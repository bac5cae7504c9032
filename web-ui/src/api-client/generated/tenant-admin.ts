/* Made by `npm run api-client` from api/openapi/tenant-admin.yaml. Do not edit. */

export interface paths {
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugin-inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["install"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugins/{id}/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["failures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugins/{id}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["holders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugins/{id}/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugins/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugins/{id}/versions/{version}/rollout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rollOut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugins/{id}/versions/{version}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["turn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/access-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/access-grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["giveUp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/access-grants/{grant}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/access-grants/{grant}/customers/{customer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/administrator-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["choosePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/provisioning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/provisioning/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/provisioning/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/state-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stateChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["extendTrial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["warnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/web-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessGrantView: {
            /** Format: date-time */
            endedAt?: string | null;
            endedBy?: string | null;
            /** Format: date-time */
            grantedAt: string;
            /** Format: uuid */
            id: string;
            mine: boolean;
            open: boolean;
            operatorName: string;
            reason: string;
            /** Format: date-time */
            until: string;
        };
        AccessRequest: {
            /** Format: uuid */
            id?: string | null;
            /** Format: int32 */
            minutes?: number | null;
            reason?: string | null;
        };
        Administrator: {
            email?: string | null;
            name: string;
            /** Format: uuid */
            subject?: string | null;
            username?: string | null;
        };
        AdministratorRequest: {
            email?: string | null;
            name?: string | null;
            /** Format: uuid */
            subject?: string | null;
            username?: string | null;
        };
        AuditView: {
            /** @enum {string} */
            action: "TENANT_REGISTERED" | "PROVISIONING_RESUMED" | "PROVISIONING_UNDONE" | "ADMINISTRATOR_INVITED" | "STATE_CHANGED" | "EXPORT_OFFERED" | "TRIAL_EXTENDED" | "PLAN_CHOSEN" | "PLAN_PUT" | "PLUGIN_INSTALLED" | "PLUGIN_STATE_CHANGED" | "PLUGIN_ROLLED_OUT" | "PLUGIN_REMOVED" | "ACCESS_ASKED" | "ACCESS_GIVEN_UP";
            address: string;
            after: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            before: {
                [key: string]: unknown;
            };
            by: components["schemas"]["Operator"];
            /** Format: uuid */
            id: string;
            subject: string;
            /** Format: uuid */
            tenantId?: string | null;
        };
        Day: {
            /** Format: date */
            day: string;
            used: {
                [key: string]: number;
            };
        };
        Extension: {
            point: string;
            type: string;
        };
        FailureView: {
            /** Format: date-time */
            firstAt: string;
            kind: string;
            /** Format: date-time */
            lastAt: string;
            message: string;
            place: string;
            tenant: components["schemas"]["NamedTenant"];
            /** Format: int32 */
            times: number;
            version: string;
        };
        Field: {
            code: string;
            field: string;
            message: string;
        };
        InvitationView: {
            /** @enum {string} */
            delivery: "MAIL" | "PASSWORD";
            email?: string | null;
            temporaryPassword?: string | null;
            username: string;
        };
        NamedTenant: {
            /** Format: uuid */
            id: string;
            name?: string | null;
        };
        Operator: {
            name: string;
            /** Format: uuid */
            subject: string;
        };
        Owner: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PageAuditView: {
            items: components["schemas"]["AuditView"][];
            nextCursor?: string | null;
        };
        PageSeenCustomer: {
            items: components["schemas"]["SeenCustomer"][];
            nextCursor?: string | null;
        };
        PageTenantView: {
            items: components["schemas"]["TenantView"][];
            nextCursor?: string | null;
        };
        Partner: {
            contact: string;
            name: string;
        };
        PartnerRequest: {
            contact?: string | null;
            name?: string | null;
        };
        Permission: {
            code: string;
            name: {
                [key: string]: string;
            };
            roles: string[];
        };
        PlanChoiceRequest: {
            limits?: {
                [key: string]: number;
            } | null;
            plan?: string | null;
        };
        PlanRequest: {
            limits?: {
                [key: string]: number;
            } | null;
            names?: {
                [key: string]: string;
            } | null;
            plugins?: string[] | null;
        };
        PlanView: {
            code: string;
            limits: {
                [key: string]: number;
            };
            names: {
                [key: string]: string;
            };
            plugins: string[];
        };
        PluginHolderView: {
            /** Format: date-time */
            exportedAt?: string | null;
            tenant: components["schemas"]["NamedTenant"];
        };
        PluginReport: {
            api?: string | null;
            extensions: components["schemas"]["Extension"][];
            findings: string[];
            hosts: string[];
            installed: boolean;
            migrations: string[];
            name: {
                [key: string]: string;
            };
            pages: string[];
            permissions: components["schemas"]["Permission"][];
            platformApi: string;
            pluginId?: string | null;
            provider?: string | null;
            signer?: string | null;
            version?: string | null;
        };
        PluginTenantView: {
            /** Format: int64 */
            calls: number;
            /** Format: date-time */
            changedAt: string;
            enabled: boolean;
            reason?: string | null;
            tenant: components["schemas"]["NamedTenant"];
            version?: string | null;
        };
        PluginView: {
            /** Format: int64 */
            failures: number;
            id: string;
            /** Format: date-time */
            lastFailedAt?: string | null;
            name: {
                [key: string]: string;
            };
            /** Format: int64 */
            onAt: number;
            /** Format: int64 */
            turnedOffAt: number;
            versions: components["schemas"]["VersionView"][];
        };
        ProblemView: {
            detail: string;
            errors?: components["schemas"]["Field"][];
            instance?: string | null;
            slug: string;
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
        };
        ProgressView: {
            by: components["schemas"]["Operator"];
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "RUNNING" | "FAILED" | "DONE" | "UNDOING" | "UNDOING_FAILED" | "UNDONE";
            steps: components["schemas"]["StepProgress"][];
            /** Format: uuid */
            tenantId: string;
        };
        Reason: {
            code: string;
            text: string;
        };
        RegistrationRequest: {
            alias?: string | null;
            firstAdministrator?: components["schemas"]["AdministratorRequest"];
            /** Format: uuid */
            id?: string | null;
            name?: string | null;
            partner?: components["schemas"]["PartnerRequest"];
            plan?: string | null;
            timeZone?: string | null;
        };
        RolloutRequest: {
            /** Format: int32 */
            percent?: number | null;
            tenants?: string[] | null;
        };
        SeenContact: {
            name: string;
            phones: string[];
            title?: string | null;
        };
        SeenCustomer: {
            address?: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            lastVisitAt?: string | null;
            level?: string | null;
            name: string;
            owner?: components["schemas"]["Owner"];
            /** Format: date-time */
            updatedAt: string;
        };
        SeenCustomerCard: {
            address?: string | null;
            contacts: components["schemas"]["SeenContact"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            level?: string | null;
            name: string;
            owner?: components["schemas"]["Owner"];
            remark?: string | null;
            tags: string[];
            /** Format: date-time */
            updatedAt: string;
            visits: components["schemas"]["SeenVisit"][];
        };
        SeenVisit: {
            /** Format: date */
            day: string;
            /** Format: uuid */
            id: string;
            rep: components["schemas"]["Owner"];
            state: string;
        };
        StateChangeView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Operator"];
            exportOffered: boolean;
            /** @enum {string|null} */
            from?: "PROVISIONING" | "TRIAL" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | "PURGED" | null;
            /** Format: uuid */
            id: string;
            reason: string;
            /** @enum {string} */
            to: "PROVISIONING" | "TRIAL" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | "PURGED";
        };
        StateRequest: {
            exportOffered?: boolean | null;
            reason?: string | null;
            /** @enum {string|null} */
            state?: "PROVISIONING" | "TRIAL" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | "PURGED" | null;
        };
        StepProgress: {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            finishedAt?: string | null;
            outcome?: string | null;
            reason?: components["schemas"]["Reason"];
            /** Format: date-time */
            startedAt?: string | null;
            /** @enum {string} */
            state: "PENDING" | "RUNNING" | "DONE" | "FAILED" | "UNDONE";
            /** @enum {string} */
            step: "ORGANIZATION" | "ADMINISTRATOR" | "REGISTRATION" | "DATA_PLANE" | "PLUGINS" | "INVITATION";
        };
        TenantView: {
            agreedLimits: {
                [key: string]: number;
            };
            alias: string;
            /** Format: date-time */
            createdAt: string;
            firstAdministrator?: components["schemas"]["Administrator"];
            /** Format: uuid */
            id: string;
            limits: {
                [key: string]: number;
            };
            name: string;
            partner?: components["schemas"]["Partner"];
            plan: string;
            plugins: string[];
            /** Format: int64 */
            revision: number;
            /** @enum {string} */
            state: "PROVISIONING" | "TRIAL" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | "PURGED";
            /** @example Asia/Shanghai */
            timeZone: string;
            /** Format: date */
            trialUntil?: string | null;
        };
        TrialRequest: {
            reason?: string | null;
            /** Format: date */
            until?: string | null;
        };
        UsageView: {
            days: components["schemas"]["Day"][];
            /** Format: date-time */
            heardAt?: string | null;
            now: components["schemas"]["Used"][];
            /** Format: uuid */
            tenantId: string;
        };
        UsageWarning: {
            alias: string;
            limit: string;
            /** Format: int64 */
            most: number;
            name: string;
            /** Format: uuid */
            tenantId: string;
            /** Format: int64 */
            used: number;
        };
        Used: {
            limit: string;
            /** Format: int64 */
            most?: number | null;
            /** Format: int64 */
            used: number;
            warning: boolean;
        };
        VersionStateRequest: {
            enabled?: boolean | null;
        };
        VersionView: {
            enabled: boolean;
            /** Format: date-time */
            installedAt: string;
            /** Format: int32 */
            percent: number;
            pluginId: string;
            reason?: string | null;
            running: boolean;
            signer?: string | null;
            tenants: components["schemas"]["NamedTenant"][];
            version: string;
        };
        WebConfig: {
            clientId: string;
            keycloakUrl: string;
            realm: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    page_1: {
        parameters: {
            query?: {
                tenantId?: string;
                action?: "TENANT_REGISTERED" | "PROVISIONING_RESUMED" | "PROVISIONING_UNDONE" | "ADMINISTRATOR_INVITED" | "STATE_CHANGED" | "EXPORT_OFFERED" | "TRIAL_EXTENDED" | "PLAN_CHOSEN" | "PLAN_PUT" | "PLUGIN_INSTALLED" | "PLUGIN_STATE_CHANGED" | "PLUGIN_ROLLED_OUT" | "PLUGIN_REMOVED" | "ACCESS_ASKED" | "ACCESS_GIVEN_UP";
                operator?: string;
                subject?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"][];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    inspect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": {
                    /** Format: binary */
                    jar?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginReport"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginView"][];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    install: {
        parameters: {
            query: {
                percent: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": {
                    /** Format: binary */
                    jar?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    failures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureView"][];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    holders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginHolderView"][];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    tenants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginTenantView"][];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: {
                tables?: "KEEP" | "ROLL_BACK" | "ERASE";
            };
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    rollOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolloutRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    turn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionStateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: {
                q?: string;
                state?: ("PROVISIONING" | "TRIAL" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | "PURGED")[];
                plan?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTenantView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    get_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessGrantView"][];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessGrantView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    giveUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    customers: {
        parameters: {
            query?: {
                q?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSeenCustomer"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                grant: string;
                customer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenCustomerCard"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    choosePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The entity tag of what was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChoiceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeState: {
        parameters: {
            query?: never;
            header: {
                /** @description The entity tag of what was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    stateChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateChangeView"][];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    extendTrial: {
        parameters: {
            query?: never;
            header: {
                /** @description The entity tag of what was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_1: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageView"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    warnings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageWarning"][];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebConfig"];
                };
            };
            /** @description A refusal as RFC 9457 problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
