// Made from docs/openapi.json by `npm run generate`.

export interface paths {
    "/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The institution's referrals, newest first. All of them as a table with `Accept: text/csv`. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                referralId: string;
                                /** @enum {string} */
                                stage: "received" | "screened";
                                /** Format: date-time */
                                acceptedAt: string;
                                /** @enum {string} */
                                claimedUrgency: "immediate" | "urgent" | "routine";
                                statusUrl: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Submit a referral. The same Idempotency-Key always gets the same answer. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        institutionReference?: string;
                        /** @enum {string} */
                        urgency: "immediate" | "urgent" | "routine";
                        concerns: ("neglect" | "physical-violence" | "psychological-violence" | "sexual-violence" | "labour-exploitation" | "sexual-exploitation" | "child-pornography" | "trafficking" | "witness-of-domestic-violence" | "exploitation-for-offences" | "child-left-in-hospital" | "separation-from-family" | "parents-abroad" | "returned-from-abroad" | "not-enrolled" | "school-absence" | "school-drop-out" | "disability" | "chronic-illness" | "no-identity-papers" | "no-gp" | "housing" | "poverty" | "street-child" | "begging" | "substance-use" | "self-harm" | "suicide-attempt" | "delinquency" | "running-away" | "pregnant-minor" | "minor-mother" | "care-leaver" | "unaccompanied-child" | "domestic-violence" | "adult-trafficking" | "adult-disability" | "dependent-elderly" | "homeless" | "addiction" | "released-from-prison" | "hiv")[];
                        narrative: string;
                        subjects: {
                            firstName?: string;
                            lastName?: string;
                            description?: string;
                            /** Format: date */
                            birthDate?: string;
                            approximateAge?: number;
                            /** @enum {string} */
                            sex?: "female" | "male" | "unknown";
                            cnp?: string;
                            address?: {
                                siruta?: string;
                                text?: string;
                            };
                            phone?: string;
                            /** @enum {string} */
                            householdRole?: "child" | "parent" | "partner" | "grandparent" | "sibling" | "other-relative" | "other";
                        }[];
                        carers?: {
                            name?: string;
                            /** @enum {string} */
                            relation: "mother" | "father" | "grandparent" | "sibling" | "other-relative" | "guardian" | "foster-carer" | "none" | "other";
                            phone?: string;
                            abroad?: boolean;
                        }[];
                        /** Format: date-time */
                        observedAt: string;
                        place?: {
                            siruta?: string;
                            text?: string;
                        };
                        /** @enum {string} */
                        immediateDanger: "yes" | "no" | "unknown";
                        actionsTaken?: string[];
                        reporter: {
                            name: string;
                            function: string;
                            phone?: string;
                            /** @default true */
                            withheldFromFamily?: boolean;
                        };
                        attachments?: {
                            uploadId: string;
                            fileName: string;
                        }[];
                        school?: {
                            enrolled?: boolean;
                            unexcusedAbsences?: number;
                            consecutiveDaysAbsent?: number;
                            /** @enum {string} */
                            parentsAbroad?: "none" | "one" | "both" | "sole-supporter";
                            schoolUnit?: string;
                        };
                        police?: {
                            riskForm?: {
                                [key: string]: "yes" | "no" | "unknown";
                            };
                            /** @enum {string} */
                            protectionOrder?: "none" | "provisional" | "court";
                            aggressorEvicted?: boolean;
                            caseFileNumber?: string;
                        };
                        hospital?: {
                            /** Format: date-time */
                            admittedAt?: string;
                            ward?: string;
                            injuries?: string;
                            newbornLeft?: boolean;
                        };
                        gp?: {
                            chronicIllness?: string;
                            /** @enum {string} */
                            treatmentFollowed?: "yes" | "no" | "unknown";
                            missedCheckUps?: number;
                        };
                        townHall?: {
                            observationForm?: {
                                economic?: string;
                                social?: string;
                                health?: string;
                                education?: string;
                                housing?: string;
                                riskBehaviours?: string;
                                headOfFamily?: string;
                                /** Format: date-time */
                                talkStartedAt?: string;
                                /** Format: date-time */
                                talkEndedAt?: string;
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Accepted: it is stored and will be screened. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            referralId: string;
                            receipt: string;
                            /** @constant */
                            status: "received";
                            /** Format: date-time */
                            acceptedAt: string;
                            /** Format: uri */
                            statusUrl: string;
                            warnings: {
                                pointer: string;
                                code: string;
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. `institution-suspended`: The institution is suspended and cannot submit referrals or answers here. In immediate danger call 112 or 119. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sender's view of a referral: stage, next step, promised terms. */
        get: {
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
                /** @description The view. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            referralId: string;
                            receipt: string;
                            /** @enum {string} */
                            stage: "received" | "screened" | "decided" | "assigned" | "first-contact";
                            stages: {
                                /** @enum {string} */
                                stage: "received" | "screened" | "decided" | "assigned" | "first-contact";
                                at: string | null;
                            }[];
                            nextStep: string;
                            urgency: ("immediate" | "urgent" | "routine") | null;
                            outcomes: {
                                subject: number;
                                /** @enum {string} */
                                outcome: "case-opened" | "case-joined" | "in-screening" | "forwarding" | "forwarded" | "dismissed";
                                toCounty?: string;
                                /** @enum {string} */
                                reason?: "not-a-risk" | "already-known" | "unidentifiable" | "test" | "sent-by-mistake";
                            }[];
                            deadlines: {
                                rule: string;
                                what: string;
                                /** Format: date-time */
                                dueBy: string;
                                source: string | null;
                                verification: string | null;
                                met: boolean;
                            }[];
                            /** Format: date-time */
                            acceptedAt: string;
                            warnings: {
                                pointer: string;
                                code: string;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide for a subject that waits for a person, or that is being forwarded. */
        post: {
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
                    "application/json": {
                        /** @constant */
                        decision: "open-case";
                        subject: number;
                    } | {
                        /** @constant */
                        decision: "forward";
                        subject: number;
                        toCounty: string;
                    } | {
                        /** @constant */
                        decision: "forward-accepted";
                        subject: number;
                        acceptedAs: string;
                    } | {
                        /** @constant */
                        decision: "dismiss";
                        subject: number;
                        /** @enum {string} */
                        reason: "not-a-risk" | "already-known" | "unidentifiable" | "test" | "sent-by-mistake";
                        note: string;
                    };
                };
            };
            responses: {
                /** @description The outcomes as they are now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-screened`: The referral was not screened yet. Try again in seconds. `decision-not-possible`: The decision is not possible in the present state. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was reported, for staff who may work it; who reported is marked for the family. The read is logged. */
        get: {
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
                /** @description The report, and what the service made of it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            referralId: string;
                            version: number;
                            /** @enum {string} */
                            state: "accepted" | "screened";
                            institutionId: string;
                            /** @enum {string} */
                            institutionKind: "school" | "police" | "hospital" | "gp" | "town-hall" | "directorate";
                            /** Format: date-time */
                            acceptedAt: string;
                            /** @enum {string} */
                            claimedUrgency: "immediate" | "urgent" | "routine";
                            triage: {
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                decidedBy: string;
                                rules: string[];
                                tableVersion: number;
                            } | null;
                            outcomes: ({
                                /** @constant */
                                kind: "case-opened";
                                subject: number;
                                rule: string;
                                /** Format: date-time */
                                at: string;
                                personId: string;
                                caseId: string;
                            } | {
                                /** @constant */
                                kind: "case-joined";
                                subject: number;
                                rule: string;
                                /** Format: date-time */
                                at: string;
                                personId: string;
                                caseId: string;
                            } | {
                                /** @constant */
                                kind: "manual-screening";
                                subject: number;
                                rule: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "forwarding";
                                subject: number;
                                rule: string;
                                /** Format: date-time */
                                at: string;
                                toCounty: string;
                            } | {
                                /** @constant */
                                kind: "forwarded";
                                subject: number;
                                rule: string;
                                /** Format: date-time */
                                at: string;
                                toCounty: string;
                                acceptedAs: string;
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                kind: "dismissed";
                                subject: number;
                                rule: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-a-risk" | "already-known" | "unidentifiable" | "test" | "sent-by-mistake";
                                note: string;
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                            })[];
                            warnings: {
                                pointer: string;
                                code: string;
                            }[];
                            report: {
                                institutionReference?: string;
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                concerns: ("neglect" | "physical-violence" | "psychological-violence" | "sexual-violence" | "labour-exploitation" | "sexual-exploitation" | "child-pornography" | "trafficking" | "witness-of-domestic-violence" | "exploitation-for-offences" | "child-left-in-hospital" | "separation-from-family" | "parents-abroad" | "returned-from-abroad" | "not-enrolled" | "school-absence" | "school-drop-out" | "disability" | "chronic-illness" | "no-identity-papers" | "no-gp" | "housing" | "poverty" | "street-child" | "begging" | "substance-use" | "self-harm" | "suicide-attempt" | "delinquency" | "running-away" | "pregnant-minor" | "minor-mother" | "care-leaver" | "unaccompanied-child" | "domestic-violence" | "adult-trafficking" | "adult-disability" | "dependent-elderly" | "homeless" | "addiction" | "released-from-prison" | "hiv")[];
                                narrative: string;
                                subjects: {
                                    firstName?: string;
                                    lastName?: string;
                                    description?: string;
                                    /** Format: date */
                                    birthDate?: string;
                                    approximateAge?: number;
                                    /** @enum {string} */
                                    sex?: "female" | "male" | "unknown";
                                    cnp?: string;
                                    address?: {
                                        siruta?: string;
                                        text?: string;
                                    };
                                    phone?: string;
                                    /** @enum {string} */
                                    householdRole?: "child" | "parent" | "partner" | "grandparent" | "sibling" | "other-relative" | "other";
                                }[];
                                carers?: {
                                    name?: string;
                                    /** @enum {string} */
                                    relation: "mother" | "father" | "grandparent" | "sibling" | "other-relative" | "guardian" | "foster-carer" | "none" | "other";
                                    phone?: string;
                                    abroad?: boolean;
                                }[];
                                /** Format: date-time */
                                observedAt: string;
                                place?: {
                                    siruta?: string;
                                    text?: string;
                                };
                                /** @enum {string} */
                                immediateDanger: "yes" | "no" | "unknown";
                                actionsTaken?: string[];
                                reporter: {
                                    name: string;
                                    function: string;
                                    phone?: string;
                                    /** @default true */
                                    withheldFromFamily: boolean;
                                };
                                attachments?: {
                                    uploadId: string;
                                    fileName: string;
                                }[];
                                school?: {
                                    enrolled?: boolean;
                                    unexcusedAbsences?: number;
                                    consecutiveDaysAbsent?: number;
                                    /** @enum {string} */
                                    parentsAbroad?: "none" | "one" | "both" | "sole-supporter";
                                    schoolUnit?: string;
                                };
                                police?: {
                                    riskForm?: {
                                        [key: string]: "yes" | "no" | "unknown";
                                    };
                                    /** @enum {string} */
                                    protectionOrder?: "none" | "provisional" | "court";
                                    aggressorEvicted?: boolean;
                                    caseFileNumber?: string;
                                };
                                hospital?: {
                                    /** Format: date-time */
                                    admittedAt?: string;
                                    ward?: string;
                                    injuries?: string;
                                    newbornLeft?: boolean;
                                };
                                gp?: {
                                    chronicIllness?: string;
                                    /** @enum {string} */
                                    treatmentFollowed?: "yes" | "no" | "unknown";
                                    missedCheckUps?: number;
                                };
                                townHall?: {
                                    observationForm?: {
                                        economic?: string;
                                        social?: string;
                                        health?: string;
                                        education?: string;
                                        housing?: string;
                                        riskBehaviours?: string;
                                        headOfFamily?: string;
                                        /** Format: date-time */
                                        talkStartedAt?: string;
                                        /** Format: date-time */
                                        talkEndedAt?: string;
                                    };
                                };
                            };
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/attachments/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where to fetch a file that came with a report, for a minute. The read is logged. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    uploadId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file’s name and address. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            uploadId: string;
                            fileName: string;
                            length: number;
                            /** Format: uri */
                            downloadUrl: string;
                            /** Format: date-time */
                            expiresAt: string;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. `attachment-missing`: The file was announced but never uploaded. The institution sees the warning on its referral. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A place for one file: PUT it there within 15 minutes with exactly the headers given, then name it in the referral. The same Idempotency-Key is the same place. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        contentType: "application/pdf" | "application/vnd.oasis.opendocument.text" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "audio/mp4" | "audio/mpeg" | "image/jpeg" | "image/png";
                        length: number;
                    };
                };
            };
            responses: {
                /** @description Where to send the file. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            uploadId: string;
                            /** Format: uri */
                            uploadUrl: string;
                            /** @constant */
                            method: "PUT";
                            headers: {
                                [key: string]: string;
                            };
                            /** Format: date-time */
                            expiresAt: string;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. `institution-suspended`: The institution is suspended and cannot submit referrals or answers here. In immediate danger call 112 or 119. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that the institution reported, and what happened when: no case content. As a PDF with `Accept: application/pdf`. */
        get: {
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
                /** @description The proof, its SHA-256, and where it is checked. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            proof: {
                                /** @constant */
                                kind: "semnal.proof-of-report";
                                /** @constant */
                                version: 1;
                                county: string;
                                directorate: string;
                                receipt: string;
                                institution: {
                                    institutionId: string;
                                    name: string;
                                    /** @enum {string} */
                                    kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                                };
                                concerns: ("neglect" | "physical-violence" | "psychological-violence" | "sexual-violence" | "labour-exploitation" | "sexual-exploitation" | "child-pornography" | "trafficking" | "witness-of-domestic-violence" | "exploitation-for-offences" | "child-left-in-hospital" | "separation-from-family" | "parents-abroad" | "returned-from-abroad" | "not-enrolled" | "school-absence" | "school-drop-out" | "disability" | "chronic-illness" | "no-identity-papers" | "no-gp" | "housing" | "poverty" | "street-child" | "begging" | "substance-use" | "self-harm" | "suicide-attempt" | "delinquency" | "running-away" | "pregnant-minor" | "minor-mother" | "care-leaver" | "unaccompanied-child" | "domestic-violence" | "adult-trafficking" | "adult-disability" | "dependent-elderly" | "homeless" | "addiction" | "released-from-prison" | "hiv")[];
                                subjects: number;
                                stages: {
                                    /** @enum {string} */
                                    stage: "received" | "screened" | "decided" | "assigned" | "first-contact";
                                    at: string | null;
                                }[];
                                takenOverBy: ("director" | "supervisor" | "case-worker" | "member-of-staff") | null;
                                sentSha256: string;
                                reportSha256: string;
                            };
                            sha256: string;
                            /** Format: date-time */
                            issuedAt: string;
                            /** Format: uri */
                            checkUrl: string;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of a referral to print, as a PDF: number, instant, what was promised; no name, no content. */
        get: {
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
                /** @description The PDF. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proofs/{id}/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a proof is true: what the service issued under this number and digest. As a page with `Accept: text/html`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    sha256: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The proof as it was issued. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            proof: {
                                /** @constant */
                                kind: "semnal.proof-of-report";
                                /** @constant */
                                version: 1;
                                county: string;
                                directorate: string;
                                receipt: string;
                                institution: {
                                    institutionId: string;
                                    name: string;
                                    /** @enum {string} */
                                    kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                                };
                                concerns: ("neglect" | "physical-violence" | "psychological-violence" | "sexual-violence" | "labour-exploitation" | "sexual-exploitation" | "child-pornography" | "trafficking" | "witness-of-domestic-violence" | "exploitation-for-offences" | "child-left-in-hospital" | "separation-from-family" | "parents-abroad" | "returned-from-abroad" | "not-enrolled" | "school-absence" | "school-drop-out" | "disability" | "chronic-illness" | "no-identity-papers" | "no-gp" | "housing" | "poverty" | "street-child" | "begging" | "substance-use" | "self-harm" | "suicide-attempt" | "delinquency" | "running-away" | "pregnant-minor" | "minor-mother" | "care-leaver" | "unaccompanied-child" | "domestic-violence" | "adult-trafficking" | "adult-disability" | "dependent-elderly" | "homeless" | "addiction" | "released-from-prison" | "hiv")[];
                                subjects: number;
                                stages: {
                                    /** @enum {string} */
                                    stage: "received" | "screened" | "decided" | "assigned" | "first-contact";
                                    at: string | null;
                                }[];
                                takenOverBy: ("director" | "supervisor" | "case-worker" | "member-of-staff") | null;
                                sentSha256: string;
                                reportSha256: string;
                            };
                            sha256: string;
                            /** Format: date-time */
                            issuedAt: string;
                            reportUnchanged: boolean;
                        };
                    };
                };
                /** @description `proof-unknown`: The service issued no such proof: the document is not authentic, or the address is not complete. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cases, newest first, without personal data. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                caseId: string;
                                version: number;
                                /** @enum {string} */
                                stage: "open" | "reopened" | "initial-assessment" | "detailed-assessment" | "service-planning" | "protection-planning" | "monitoring" | "emergency-protection" | "post-closure-monitoring" | "closed";
                                /** Format: date-time */
                                stageSince: string;
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                /** Format: date-time */
                                openedAt: string;
                                referralIds: string[];
                                assignedTo: {
                                    staffId: string;
                                    name: string;
                                } | null;
                                firstContactAt: string | null;
                                nextClock: {
                                    deadlineId: string;
                                    rule: string;
                                    obligation: string;
                                    /** Format: date-time */
                                    strictDue: string;
                                    /** @enum {string} */
                                    state: "open" | "paused" | "breached";
                                } | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case with its person. The read is logged. */
        get: {
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
                /** @description The case. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseId: string;
                            version: number;
                            /** @enum {string} */
                            stage: "open" | "reopened" | "initial-assessment" | "detailed-assessment" | "service-planning" | "protection-planning" | "monitoring" | "emergency-protection" | "post-closure-monitoring" | "closed";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            /** Format: date-time */
                            openedAt: string;
                            referralIds: string[];
                            assignedTo: {
                                staffId: string;
                                name: string;
                            } | null;
                            firstContactAt: string | null;
                            person: {
                                personId: string;
                                firstName?: string;
                                lastName?: string;
                                description?: string;
                                birthDate?: string;
                                approximateAge?: number;
                                sex?: string;
                                cnp?: string;
                            };
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version a case has, and nothing of it: whether what was read is still so. No read is logged. */
        get: {
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
                /** @description The version. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of a case, oldest first. */
        get: {
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
                /** @description Every line. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                entryId: string;
                                /** Format: date-time */
                                recordedAt: string;
                                /** Format: date-time */
                                happenedAt: string;
                                by: {
                                    /** @constant */
                                    kind: "person";
                                    staffId: string;
                                    name: string;
                                } | {
                                    /** @constant */
                                    kind: "service";
                                } | {
                                    /** @constant */
                                    kind: "institution";
                                    institutionId: string;
                                };
                                what: string;
                                from: string | null;
                                to: string | null;
                                why: string | null;
                                documentId: string | null;
                                rule: string | null;
                                caseVersion: number | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clock of a case, explained: rule, source and mark, both instants, state, what happens next. */
        get: {
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
                /** @description Soonest due first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                deadlineId: string;
                                version: number;
                                rule: string;
                                event: string;
                                obligation: string;
                                actor: string | null;
                                source: string | null;
                                article: string | null;
                                verification: string | null;
                                /** @enum {string} */
                                state: "open" | "paused" | "breached" | "met" | "cancelled";
                                /** Format: date-time */
                                eventAt: string;
                                /** Format: date-time */
                                strictDue: string;
                                /** Format: date-time */
                                latestLegal: string;
                                metAt: string | null;
                                pausedUntil: string | null;
                                pauseReasons: {
                                    reason: string;
                                    label: string;
                                }[];
                                breach: {
                                    article: string | null;
                                    /** Format: date-time */
                                    recordedAt: string;
                                    /** Format: date-time */
                                    strictDue: string;
                                    explanations: {
                                        /** Format: date-time */
                                        at: string;
                                        text: string;
                                    }[];
                                } | null;
                                next: {
                                    what: string;
                                    /** Format: date-time */
                                    at: string;
                                    to: string | null;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One step in the life of a case, with the clocks it starts, meets and cancels. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        transition: "assign" | "transfer" | "take" | "start-initial-assessment" | "finish-initial-assessment" | "file-assessment-report" | "record-home-visit" | "confirm-risk" | "approve-service-plan" | "ask-protection-measure" | "approve-protection-plan" | "re-evaluate-plan" | "place-in-emergency" | "notify-court" | "end-emergency" | "record-abandonment" | "identify-mother" | "record-life-event" | "close-without-risk" | "close" | "close-at-once" | "finish-post-closure" | "reopen";
                        documentId?: string;
                        reason?: string;
                        /** @enum {string} */
                        closingReason?: "no-risk-found" | "vulnerability-removed" | "reintegrated" | "came-of-age" | "moved-away" | "transferred" | "death" | "other";
                        staffId?: string;
                        /** @enum {string} */
                        lifeEvent?: "new-certificate" | "moved-domicile" | "changed-civil-status" | "death";
                        /** Format: date-time */
                        happenedAt?: string;
                        withdrawRequests?: string[];
                    };
                };
            };
            responses: {
                /** @description The case as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseId: string;
                            version: number;
                            /** @enum {string} */
                            stage: "open" | "reopened" | "initial-assessment" | "detailed-assessment" | "service-planning" | "protection-planning" | "monitoring" | "emergency-protection" | "post-closure-monitoring" | "closed";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            /** Format: date-time */
                            openedAt: string;
                            referralIds: string[];
                            assignedTo: {
                                staffId: string;
                                name: string;
                            } | null;
                            firstContactAt: string | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. `requests-waiting`: Some institutions have not answered yet: withdraw the requests with the closing, or wait for the answers. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/deadlines/{deadlineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause, resume, explain or correct a clock. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    deadlineId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        action: "pause";
                        reason: string;
                        why: string;
                    } | {
                        /** @constant */
                        action: "resume";
                        why: string;
                    } | {
                        /** @constant */
                        action: "explain";
                        text: string;
                    } | {
                        /** @constant */
                        action: "correct-event";
                        /** Format: date-time */
                        eventAt: string;
                        why: string;
                    } | {
                        /** @constant */
                        action: "adopt-rule";
                        why: string;
                    };
                };
            };
            responses: {
                /** @description The case as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseId: string;
                            version: number;
                            /** @enum {string} */
                            stage: "open" | "reopened" | "initial-assessment" | "detailed-assessment" | "service-planning" | "protection-planning" | "monitoring" | "emergency-protection" | "post-closure-monitoring" | "closed";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            /** Format: date-time */
                            openedAt: string;
                            referralIds: string[];
                            assignedTo: {
                                staffId: string;
                                name: string;
                            } | null;
                            firstContactAt: string | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `deadline-refused`: The deadline does not allow this change. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find cases by CNP, by the number of a case or referral, or by names among the newest cases. Only cases the caller may work are told of. The search is logged, and each case shown counts as read. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @enum {string} */
                        state?: "open" | "closed";
                        /** @enum {string} */
                        urgency?: "immediate" | "urgent" | "routine";
                    };
                };
            };
            responses: {
                /** @description At most 25 cases with their persons, newest first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            by: "cnp" | "case" | "referral" | "name";
                            items: {
                                caseId: string;
                                version: number;
                                /** @enum {string} */
                                stage: "open" | "reopened" | "initial-assessment" | "detailed-assessment" | "service-planning" | "protection-planning" | "monitoring" | "emergency-protection" | "post-closure-monitoring" | "closed";
                                /** Format: date-time */
                                stageSince: string;
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                /** Format: date-time */
                                openedAt: string;
                                referralIds: string[];
                                assignedTo: {
                                    staffId: string;
                                    name: string;
                                } | null;
                                firstContactAt: string | null;
                                person: {
                                    personId: string;
                                    firstName?: string;
                                    lastName?: string;
                                    description?: string;
                                    birthDate?: string;
                                    approximateAge?: number;
                                    sex?: string;
                                    cnp?: string;
                                };
                            }[];
                            complete: boolean;
                            more: boolean;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The alerts about a case: those its referrals raised or joined, and those of its overdue clocks. The read is logged. */
        get: {
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
                /** @description All of them, newest first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                alertId: string;
                                version: number;
                                /** @enum {string} */
                                state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                about: {
                                    /** @constant */
                                    kind: "referral";
                                } | {
                                    /** @constant */
                                    kind: "overdue";
                                    owner: {
                                        /** @constant */
                                        kind: "case";
                                        caseId: string;
                                    } | {
                                        /** @constant */
                                        kind: "referral";
                                        referralId: string;
                                    };
                                    deadlineId: string;
                                    rule: string;
                                } | {
                                    /** @constant */
                                    kind: "drill";
                                    drillId: string;
                                    startedBy: string;
                                    /** Format: date-time */
                                    endsBy: string;
                                } | {
                                    /** @constant */
                                    kind: "check-in";
                                    dispatchId: string;
                                } | {
                                    /** @constant */
                                    kind: "canary";
                                    /** Format: date-time */
                                    endsBy: string;
                                };
                                referralId: string | null;
                                referralIds: string[];
                                caseIds: string[];
                                /** Format: date-time */
                                raisedAt: string;
                                step: number;
                                answerBy: string | null;
                                acknowledgedBy: {
                                    staffId: string;
                                    name: string;
                                    via: string;
                                } | null;
                                acknowledgedAt: string | null;
                                firstContactAt: string | null;
                                contactBy: string | null;
                                needs: number;
                                acceptances: {
                                    staffId: string;
                                    name: string;
                                    /** Format: date-time */
                                    at: string;
                                    ended: {
                                        /** Format: date-time */
                                        at: string;
                                        /** @enum {string} */
                                        why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                    } | null;
                                }[];
                                offer: {
                                    to: {
                                        staffId: string;
                                        name: string;
                                    };
                                    by: {
                                        staffId: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    offeredAt: string;
                                    /** Format: date-time */
                                    answerBy: string;
                                } | null;
                                group: {
                                    groupId: string;
                                    /** Format: date-time */
                                    until: string;
                                    lead: string | null;
                                } | null;
                                sentOn: {
                                    staffId: string;
                                    name: string;
                                    /** Format: date-time */
                                    at: string;
                                    reason: string;
                                    to: {
                                        /** @constant */
                                        kind: "level";
                                        round: number;
                                        level: number;
                                    } | {
                                        /** @constant */
                                        kind: "last-resort";
                                        time: number;
                                    };
                                }[];
                                declines: {
                                    staffId: string;
                                    name: string;
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note into the history of a case; it stays as it is. The same Idempotency-Key writes it once. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description The line of the history. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entryId: string;
                            /** Format: date-time */
                            recordedAt: string;
                            /** Format: date-time */
                            happenedAt: string;
                            by: {
                                /** @constant */
                                kind: "person";
                                staffId: string;
                                name: string;
                            } | {
                                /** @constant */
                                kind: "service";
                            } | {
                                /** @constant */
                                kind: "institution";
                                institutionId: string;
                            };
                            what: string;
                            from: string | null;
                            to: string | null;
                            why: string | null;
                            documentId: string | null;
                            rule: string | null;
                            caseVersion: number | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be given a case, with how many open cases they have. Supervisors and directors. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Active staff who work cases, least load first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                staffId: string;
                                name: string;
                                roles: ("case-worker" | "supervisor" | "director" | "admin")[];
                                openCases: number;
                            }[];
                            complete: boolean;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions-to-ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The active institutions a question can be put to, by name. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                institutionId: string;
                                name: string;
                                /** @enum {string} */
                                kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                                siruta: string;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waiting-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every question that waits for an institution’s answer, overdue or not, newest first, of cases the caller may work. The read is logged for each case. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                requestId: string;
                                version: number;
                                /** @enum {string} */
                                state: "open" | "unanswered" | "answered" | "withdrawn";
                                institution: {
                                    institutionId: string;
                                    name: string;
                                };
                                question: string;
                                askedBy: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                askedAt: string;
                                /** Format: date-time */
                                dueAt: string;
                                term: {
                                    /** @constant */
                                    kind: "given";
                                } | {
                                    /** @constant */
                                    kind: "rule";
                                    rule: string;
                                    settingsVersion: number;
                                };
                                silentSince: string | null;
                                answer: {
                                    text: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                withdrawn: {
                                    /** Format: date-time */
                                    at: string;
                                    by: {
                                        staffId: string;
                                        name: string;
                                    };
                                    why: string;
                                } | null;
                                history: {
                                    version: number;
                                    /** @enum {string} */
                                    what: "sent" | "unanswered" | "answered" | "withdrawn";
                                    /** Format: date-time */
                                    at: string;
                                    by: {
                                        /** @constant */
                                        kind: "person";
                                        staffId: string;
                                        name: string;
                                    } | {
                                        /** @constant */
                                        kind: "service";
                                    } | {
                                        /** @constant */
                                        kind: "institution";
                                        institutionId: string;
                                    };
                                }[];
                                caseId: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you are reached: your own ways, in order, and what the rota has. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How you are reached now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            methods: {
                                methodId: string;
                                /** @enum {string} */
                                channel: "sms" | "email" | "push" | "voice" | "webhook";
                                label: string;
                                address: string;
                                foreign: boolean;
                                /** Format: date-time */
                                addedAt: string;
                                verifiedAt: string | null;
                                codeUntil: string | null;
                            }[];
                            rota: {
                                email: string;
                                phone: string | null;
                                verified: ("sms" | "email" | "push" | "voice" | "webhook")[];
                            };
                            order: {
                                immediate: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                urgent: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                routine: ("sms" | "email" | "push" | "voice" | "webhook")[];
                            };
                            quietHours: {
                                from: string;
                                to: string;
                            } | null;
                            pushKey: string;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether each member of staff can be reached now, without any address. Supervisors and directors. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Active staff, by the rota. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                staffId: string;
                                name: string;
                                channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                reachableNow: {
                                    immediate: boolean;
                                    urgent: boolean;
                                    routine: boolean;
                                };
                                quietHours: {
                                    from: string;
                                    to: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a way to be reached; a code of six digits is sent by it. The same Idempotency-Key adds it once. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        channel: "sms";
                        phone: string;
                        label?: string;
                    } | {
                        /** @constant */
                        channel: "voice";
                        phone: string;
                        label?: string;
                    } | {
                        /** @constant */
                        channel: "email";
                        /** Format: email */
                        email: string;
                        label?: string;
                    } | {
                        /** @constant */
                        channel: "push";
                        subscription: {
                            /** Format: uri */
                            endpoint: string;
                            keys: {
                                p256dh: string;
                                auth: string;
                            };
                        };
                        label?: string;
                    } | {
                        /** @constant */
                        channel: "webhook";
                        url: string;
                        label?: string;
                    };
                };
            };
            responses: {
                /** @description The way as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            method: {
                                methodId: string;
                                /** @enum {string} */
                                channel: "sms" | "email" | "push" | "voice" | "webhook";
                                label: string;
                                address: string;
                                foreign: boolean;
                                /** Format: date-time */
                                addedAt: string;
                                verifiedAt: string | null;
                                codeUntil: string | null;
                            };
                            secret: string | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. `methods-too-many`: You have ten addresses already; remove one. `method-repeated`: You have this address already. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `codes-too-often`: Too many codes were sent. Try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `code-not-sent`: The code could not be sent to this address. */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/methods/{methodId}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send another code by a way that is not verified yet: one a minute, five an hour in all. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    methodId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The way as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            method: {
                                methodId: string;
                                /** @enum {string} */
                                channel: "sms" | "email" | "push" | "voice" | "webhook";
                                label: string;
                                address: string;
                                foreign: boolean;
                                /** Format: date-time */
                                addedAt: string;
                                verifiedAt: string | null;
                                codeUntil: string | null;
                            };
                            secret: string | null;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `already-recorded`: It is already recorded. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `codes-too-often`: Too many codes were sent. Try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `code-not-sent`: The code could not be sent to this address. */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/methods/{methodId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back the code that came: from then on alerts are sent this way. Ten minutes, five tries. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    methodId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description The way as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            method: {
                                methodId: string;
                                /** @enum {string} */
                                channel: "sms" | "email" | "push" | "voice" | "webhook";
                                label: string;
                                address: string;
                                foreign: boolean;
                                /** Format: date-time */
                                addedAt: string;
                                verifiedAt: string | null;
                                codeUntil: string | null;
                            };
                            secret: string | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `code-over`: The code is not valid any more. Ask for another. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. `code-wrong`: The code is not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/methods/{methodId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a way away. Pages on their way to it go on by the next channel. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    methodId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How you are reached now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            methods: {
                                methodId: string;
                                /** @enum {string} */
                                channel: "sms" | "email" | "push" | "voice" | "webhook";
                                label: string;
                                address: string;
                                foreign: boolean;
                                /** Format: date-time */
                                addedAt: string;
                                verifiedAt: string | null;
                                codeUntil: string | null;
                            }[];
                            rota: {
                                email: string;
                                phone: string | null;
                                verified: ("sms" | "email" | "push" | "voice" | "webhook")[];
                            };
                            order: {
                                immediate: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                urgent: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                routine: ("sms" | "email" | "push" | "voice" | "webhook")[];
                            };
                            quietHours: {
                                from: string;
                                to: string;
                            } | null;
                            pushKey: string;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which channels come first for each urgency, and the hours when only what wakes nobody is used. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        order: {
                            immediate: ("sms" | "email" | "push" | "voice" | "webhook")[];
                            urgent: ("sms" | "email" | "push" | "voice" | "webhook")[];
                            routine: ("sms" | "email" | "push" | "voice" | "webhook")[];
                        };
                        quietHours: {
                            from: string;
                            to: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description How you are reached now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            methods: {
                                methodId: string;
                                /** @enum {string} */
                                channel: "sms" | "email" | "push" | "voice" | "webhook";
                                label: string;
                                address: string;
                                foreign: boolean;
                                /** Format: date-time */
                                addedAt: string;
                                verifiedAt: string | null;
                                codeUntil: string | null;
                            }[];
                            rota: {
                                email: string;
                                phone: string | null;
                                verified: ("sms" | "email" | "push" | "voice" | "webhook")[];
                            };
                            order: {
                                immediate: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                urgent: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                routine: ("sms" | "email" | "push" | "voice" | "webhook")[];
                            };
                            quietHours: {
                                from: string;
                                to: string;
                            } | null;
                            pushKey: string;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forms to fill in today, each in its newest version, with source and mark. */
        get: {
            parameters: {
                query?: {
                    /** @description One form only. */
                    form?: string;
                    /** @description That version of the form, also an old one. */
                    version?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The definitions. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["FormDefinition"][];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filled forms of a case, every revision, oldest first. The read is logged. */
        get: {
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
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Document"][];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Sign off a filled form, with the step and the clocks it brings with it. The same Idempotency-Key files one document. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FormRequest"];
                };
            };
            responses: {
                /** @description As it lies in the file. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            document: components["schemas"]["Document"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. `transition-illegal`: The step is not possible in the present stage of the case, or for your role. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/forms/{documentId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a filled form: another revision beside the first, with its reason. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                        content: components["schemas"]["FormRequest"];
                    };
                };
            };
            responses: {
                /** @description The revision that holds now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            document: components["schemas"]["Document"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `nothing-corrected`: The correction changes nothing. `document-of-another-kind`: The document is of another kind; a correction keeps the kind. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assessments and reports of a case, every revision, oldest first. The read is logged. */
        get: {
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
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Document"][];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Sign off an assessment or its report, with the step and the clocks it brings with it. The same Idempotency-Key files one document. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssessmentRequest"];
                };
            };
            responses: {
                /** @description As it lies in the file. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            document: components["schemas"]["Document"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. `transition-illegal`: The step is not possible in the present stage of the case, or for your role. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/assessments/{documentId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct an assessment or its report: another revision beside the first, with its reason. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                        content: components["schemas"]["AssessmentRequest"];
                    };
                };
            };
            responses: {
                /** @description The revision that holds now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            document: components["schemas"]["Document"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `nothing-corrected`: The correction changes nothing. `document-of-another-kind`: The document is of another kind; a correction keeps the kind. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Home visits of a case, every revision, oldest first. The read is logged. */
        get: {
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
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Document"][];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Sign off a home visit, with the step and the clocks it brings with it. The same Idempotency-Key files one document. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VisitRequest"];
                };
            };
            responses: {
                /** @description As it lies in the file. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            document: components["schemas"]["Document"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. `transition-illegal`: The step is not possible in the present stage of the case, or for your role. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/visits/{documentId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a home visit: another revision beside the first, with its reason. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                        content: components["schemas"]["VisitRequest"];
                    };
                };
            };
            responses: {
                /** @description The revision that holds now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            document: components["schemas"]["Document"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `nothing-corrected`: The correction changes nothing. `document-of-another-kind`: The document is of another kind; a correction keeps the kind. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/vulnerabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every vulnerability of the catalogue and what is known of it; not assessed is not the same as none found. */
        get: {
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
                /** @description The whole catalogue. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            catalogue: {
                                version: number;
                                source: string;
                                /** @enum {string} */
                                verification: "verified" | "secondary" | "unverified";
                            };
                            items: {
                                /** @enum {string} */
                                code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                                /** @enum {string} */
                                group: "economic" | "family" | "violence" | "health" | "education" | "housing" | "documents" | "behaviour";
                                label: string;
                                /** @enum {string} */
                                state: "not-assessed" | "none-found" | "open" | "removed";
                                record: components["schemas"]["Vulnerability"] | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Take over findings of a census or another system. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        source: string;
                        reference: string;
                        findings: {
                            /** @enum {string} */
                            code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                            /** @enum {string} */
                            finding: "found" | "none-found";
                        }[];
                    };
                };
            };
            responses: {
                /** @description The vulnerabilities that changed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            items: components["schemas"]["Vulnerability"][];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `already-recorded`: It is already recorded. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/vulnerabilities/{code}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a vulnerability with the service or the event that removed it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        removal: {
                            /** @constant */
                            kind: "service";
                            planId: string;
                            itemId: string;
                        } | {
                            /** @constant */
                            kind: "event";
                            what: string;
                            /** Format: date */
                            on: string;
                        };
                    };
                };
            };
            responses: {
                /** @description The vulnerability as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            items: components["schemas"]["Vulnerability"][];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `vulnerability-not-open`: The vulnerability is not open and cannot be closed. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every plan of a case, ended ones too, with its services by name and whether the register still offers them. */
        get: {
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
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Plan"][];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Begin a plan. The same Idempotency-Key begins one plan. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "service-plan" | "protection-plan";
                        goal: string;
                        institutionId?: string;
                        replaces?: string;
                    };
                };
            };
            responses: {
                /** @description The plan as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            plan: components["schemas"]["Plan"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/plans/{planId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an item to a draft. A need that is served already on the same days is shown, and saved only with a reason. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path: {
                    id: string;
                    planId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        item: {
                            /** @enum {string} */
                            need: "emergency-shelter" | "residential-care" | "family-care" | "day-care" | "home-care" | "respite-care" | "housing" | "food" | "material-support" | "benefits-access" | "identity-papers" | "legal-advice" | "social-counselling" | "parenting-education" | "violence-protection" | "independent-living" | "employment" | "gp-registration" | "medical-check" | "vaccination" | "chronic-care" | "mother-and-child-care" | "rehabilitation" | "mental-health" | "psychological-counselling" | "addiction-treatment" | "school-enrolment" | "early-education" | "after-school" | "remedial-teaching" | "school-counselling" | "special-education" | "school-supplies" | "vocational-guidance";
                            vulnerability: ("poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison") | null;
                            what: string;
                            givenBy: {
                                /** @constant */
                                kind: "registered";
                                providerId: string;
                                serviceId: string;
                            } | {
                                /** @constant */
                                kind: "other";
                                name: string;
                            };
                            /** Format: date */
                            from: string;
                            until: string | null;
                            payer: {
                                /** @enum {string} */
                                kind: "state-budget" | "county-council" | "town-hall" | "health-insurance" | "provider" | "project" | "family";
                                name?: string;
                            };
                        };
                        doubleReason?: string;
                    };
                };
            };
            responses: {
                /** @description The plan as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            plan: components["schemas"]["Plan"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. `plan-step-illegal`: The step is not possible in the present state of the plan, or for your role. `double-allocation`: The same need is already served on the same days. Check, and give a reason if you save it all the same. `service-not-offered`: A service in the plan has left the register, or never was in it. Choose another. `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/plans/{planId}/items/{itemId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an item out of a draft. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    planId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description The plan as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            plan: components["schemas"]["Plan"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. `plan-step-illegal`: The step is not possible in the present state of the plan, or for your role. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/plans/{planId}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a plan for approval. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    planId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description The plan as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            plan: components["schemas"]["Plan"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. `plan-step-illegal`: The step is not possible in the present state of the plan, or for your role. `plan-empty`: The plan has no items. `service-not-offered`: A service in the plan has left the register, or never was in it. Choose another. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/plans/{planId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a proposed plan back to its draft. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    planId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description The plan as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            plan: components["schemas"]["Plan"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. `plan-step-illegal`: The step is not possible in the present state of the plan, or for your role. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/plans/{planId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a plan; the plan it replaces ends the day before. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    planId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        inForceFrom?: string;
                    };
                };
            };
            responses: {
                /** @description The plan as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            plan: components["schemas"]["Plan"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. `plan-step-illegal`: The step is not possible in the present state of the plan, or for your role. `plan-empty`: The plan has no items. `service-not-offered`: A service in the plan has left the register, or never was in it. Choose another. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/plans/{planId}/re-evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Re-evaluate an approved plan; its next review is asked for. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    planId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "continue" | "revise";
                        conclusion: string;
                    };
                };
            };
            responses: {
                /** @description The plan as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            plan: components["schemas"]["Plan"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. `plan-step-illegal`: The step is not possible in the present state of the plan, or for your role. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/plans/{planId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a plan, with the last day of its services. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    planId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        ending: "goal-reached" | "replaced" | "withdrawn" | "refused-by-family" | "case-closed" | "other";
                        why: string;
                        /** Format: date */
                        lastDay?: string;
                    };
                };
            };
            responses: {
                /** @description The plan as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseVersion: number;
                            plan: components["schemas"]["Plan"];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. `plan-step-illegal`: The step is not possible in the present state of the plan, or for your role. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/minimum-package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minimum package proposed for the open vulnerabilities, in three domains, by the county’s table. */
        get: {
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
                /** @description The proposal, with the source and mark of the table. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tableVersion: number;
                            source: string;
                            /** @enum {string} */
                            verification: "verified" | "secondary" | "unverified";
                            proposals: {
                                /** @enum {string} */
                                vulnerability: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                                label: string;
                                domains: {
                                    social: {
                                        /** @enum {string} */
                                        need: "emergency-shelter" | "residential-care" | "family-care" | "day-care" | "home-care" | "respite-care" | "housing" | "food" | "material-support" | "benefits-access" | "identity-papers" | "legal-advice" | "social-counselling" | "parenting-education" | "violence-protection" | "independent-living" | "employment" | "gp-registration" | "medical-check" | "vaccination" | "chronic-care" | "mother-and-child-care" | "rehabilitation" | "mental-health" | "psychological-counselling" | "addiction-treatment" | "school-enrolment" | "early-education" | "after-school" | "remedial-teaching" | "school-counselling" | "special-education" | "school-supplies" | "vocational-guidance";
                                        label: string;
                                        planned: {
                                            planId: string;
                                            itemId: string;
                                        } | null;
                                    }[];
                                    medical: {
                                        /** @enum {string} */
                                        need: "emergency-shelter" | "residential-care" | "family-care" | "day-care" | "home-care" | "respite-care" | "housing" | "food" | "material-support" | "benefits-access" | "identity-papers" | "legal-advice" | "social-counselling" | "parenting-education" | "violence-protection" | "independent-living" | "employment" | "gp-registration" | "medical-check" | "vaccination" | "chronic-care" | "mother-and-child-care" | "rehabilitation" | "mental-health" | "psychological-counselling" | "addiction-treatment" | "school-enrolment" | "early-education" | "after-school" | "remedial-teaching" | "school-counselling" | "special-education" | "school-supplies" | "vocational-guidance";
                                        label: string;
                                        planned: {
                                            planId: string;
                                            itemId: string;
                                        } | null;
                                    }[];
                                    educational: {
                                        /** @enum {string} */
                                        need: "emergency-shelter" | "residential-care" | "family-care" | "day-care" | "home-care" | "respite-care" | "housing" | "food" | "material-support" | "benefits-access" | "identity-papers" | "legal-advice" | "social-counselling" | "parenting-education" | "violence-protection" | "independent-living" | "employment" | "gp-registration" | "medical-check" | "vaccination" | "chronic-care" | "mother-and-child-care" | "rehabilitation" | "mental-health" | "psychological-counselling" | "addiction-treatment" | "school-enrolment" | "early-education" | "after-school" | "remedial-teaching" | "school-counselling" | "special-education" | "school-supplies" | "vocational-guidance";
                                        label: string;
                                        planned: {
                                            planId: string;
                                            itemId: string;
                                        } | null;
                                    }[];
                                };
                            }[];
                            withoutRow: ("poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison")[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What institutions were asked about a case and what they answered, oldest first. The read is logged. */
        get: {
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
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Request"][];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Ask an institution a question, with a term to answer by. Its silence is recorded and its deputy told. The same Idempotency-Key asks once. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RequestToInstitution"];
                };
            };
            responses: {
                /** @description The request. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Request"];
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `case-closed`: The case is closed; reopen it to send a request. `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/requests/{requestId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a question back, with a reason. If-Match names the version of the request. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description The request as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Request"];
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request-answered`: This request was already answered. `request-withdrawn`: The request was withdrawn; no answer is expected any more. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the institution was asked, newest first. */
        get: {
            parameters: {
                query?: {
                    /** @description `waiting` (default) for an answer, overdue or not, or `ended`: answered or withdrawn. */
                    state?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                requestId: string;
                                /** @enum {string} */
                                state: "open" | "unanswered" | "answered" | "withdrawn";
                                /** Format: date-time */
                                askedAt: string;
                                /** Format: date-time */
                                dueAt: string;
                                silentSince: string | null;
                                requestUrl: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A question put to the institution. The ETag names the version an answer must be given on. */
        get: {
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
                /** @description The request. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRequest"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question, also after its term. The same Idempotency-Key with the same answer answers once. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answer: string;
                    };
                };
            };
            responses: {
                /** @description The request as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRequest"];
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. `institution-suspended`: The institution is suspended and cannot submit referrals or answers here. In immediate danger call 112 or 119. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request-answered`: This request was already answered. `request-withdrawn`: The request was withdrawn; no answer is expected any more. `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/guest-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The link by which an institution’s people refer without an account, as it is valid now. */
        get: {
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
                /** @description The link. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            path: string;
                            emailDomains: string[];
                            issue: number;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `guest-access-off`: The institution takes no referrals without an account. Open its access by link first. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Issue a new link for guests; older ones open nothing any more. Administrators. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description The institution as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            institutionId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                            siruta: string;
                            /** @enum {string} */
                            status: "active" | "suspended";
                            deputy?: {
                                name: string;
                                /** Format: email */
                                email: string;
                                /** Format: e164 */
                                phone?: string;
                            };
                            guestAccess?: {
                                emailDomains: string[];
                                issue: number;
                            };
                            place: string | null;
                            version: number;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `institution-step-illegal`: The institution is in this state already. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guest/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose link it is. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The institution. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            /** @enum {string} */
                            kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                            emailDomains: string[];
                        };
                    };
                };
                /** @description `institution-suspended`: The institution is suspended and cannot submit referrals or answers here. In immediate danger call 112 or 119. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `link-invalid`: This link is not valid. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `guest-link-over`: This link of the institution is not valid any more. Ask the institution for its new one. In immediate danger call 112 or 119. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guest/links/{token}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code to an address of the institution. The answer is the same whether or not the address is known. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
            responses: {
                /** @description A code is on its way. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            expiresAt: string;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `institution-suspended`: The institution is suspended and cannot submit referrals or answers here. In immediate danger call 112 or 119. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `link-invalid`: This link is not valid. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `guest-link-over`: This link of the institution is not valid any more. Ask the institution for its new one. In immediate danger call 112 or 119. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `codes-too-often`: Too many codes were sent. Try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `code-not-sent`: The code could not be sent to this address. */
                502: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guest/links/{token}/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the code back: a session that lasts an hour, and ends with the link. A code counts once. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description The session. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            session: string;
                            /** Format: date-time */
                            expiresAt: string;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `institution-suspended`: The institution is suspended and cannot submit referrals or answers here. In immediate danger call 112 or 119. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `link-invalid`: This link is not valid. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `guest-link-over`: This link of the institution is not valid any more. Ask the institution for its new one. In immediate danger call 112 or 119. `code-over`: The code is not valid any more. Ask for another. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. `code-wrong`: The code is not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guest/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a referral as a guest. The same Idempotency-Key always gets the same answer. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        institutionReference?: string;
                        /** @enum {string} */
                        urgency: "immediate" | "urgent" | "routine";
                        concerns: ("neglect" | "physical-violence" | "psychological-violence" | "sexual-violence" | "labour-exploitation" | "sexual-exploitation" | "child-pornography" | "trafficking" | "witness-of-domestic-violence" | "exploitation-for-offences" | "child-left-in-hospital" | "separation-from-family" | "parents-abroad" | "returned-from-abroad" | "not-enrolled" | "school-absence" | "school-drop-out" | "disability" | "chronic-illness" | "no-identity-papers" | "no-gp" | "housing" | "poverty" | "street-child" | "begging" | "substance-use" | "self-harm" | "suicide-attempt" | "delinquency" | "running-away" | "pregnant-minor" | "minor-mother" | "care-leaver" | "unaccompanied-child" | "domestic-violence" | "adult-trafficking" | "adult-disability" | "dependent-elderly" | "homeless" | "addiction" | "released-from-prison" | "hiv")[];
                        narrative: string;
                        subjects: {
                            firstName?: string;
                            lastName?: string;
                            description?: string;
                            /** Format: date */
                            birthDate?: string;
                            approximateAge?: number;
                            /** @enum {string} */
                            sex?: "female" | "male" | "unknown";
                            cnp?: string;
                            address?: {
                                siruta?: string;
                                text?: string;
                            };
                            phone?: string;
                            /** @enum {string} */
                            householdRole?: "child" | "parent" | "partner" | "grandparent" | "sibling" | "other-relative" | "other";
                        }[];
                        carers?: {
                            name?: string;
                            /** @enum {string} */
                            relation: "mother" | "father" | "grandparent" | "sibling" | "other-relative" | "guardian" | "foster-carer" | "none" | "other";
                            phone?: string;
                            abroad?: boolean;
                        }[];
                        /** Format: date-time */
                        observedAt: string;
                        place?: {
                            siruta?: string;
                            text?: string;
                        };
                        /** @enum {string} */
                        immediateDanger: "yes" | "no" | "unknown";
                        actionsTaken?: string[];
                        reporter: {
                            name: string;
                            function: string;
                            phone?: string;
                            /** @default true */
                            withheldFromFamily?: boolean;
                        };
                        attachments?: {
                            uploadId: string;
                            fileName: string;
                        }[];
                        school?: {
                            enrolled?: boolean;
                            unexcusedAbsences?: number;
                            consecutiveDaysAbsent?: number;
                            /** @enum {string} */
                            parentsAbroad?: "none" | "one" | "both" | "sole-supporter";
                            schoolUnit?: string;
                        };
                        police?: {
                            riskForm?: {
                                [key: string]: "yes" | "no" | "unknown";
                            };
                            /** @enum {string} */
                            protectionOrder?: "none" | "provisional" | "court";
                            aggressorEvicted?: boolean;
                            caseFileNumber?: string;
                        };
                        hospital?: {
                            /** Format: date-time */
                            admittedAt?: string;
                            ward?: string;
                            injuries?: string;
                            newbornLeft?: boolean;
                        };
                        gp?: {
                            chronicIllness?: string;
                            /** @enum {string} */
                            treatmentFollowed?: "yes" | "no" | "unknown";
                            missedCheckUps?: number;
                        };
                        townHall?: {
                            observationForm?: {
                                economic?: string;
                                social?: string;
                                health?: string;
                                education?: string;
                                housing?: string;
                                riskBehaviours?: string;
                                headOfFamily?: string;
                                /** Format: date-time */
                                talkStartedAt?: string;
                                /** Format: date-time */
                                talkEndedAt?: string;
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Accepted: it is stored and will be screened. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            referralId: string;
                            receipt: string;
                            /** @constant */
                            status: "received";
                            /** Format: date-time */
                            acceptedAt: string;
                            /** Format: uri */
                            statusUrl: string;
                            warnings: {
                                pointer: string;
                                code: string;
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `guest-session-over`: The time for your code is over. Ask for a new one; what you wrote stays. In immediate danger call 112 or 119. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `institution-suspended`: The institution is suspended and cannot submit referrals or answers here. In immediate danger call 112 or 119. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guest/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A referral that was sent from this address: how far it got and what was promised, never case content. */
        get: {
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
                /** @description The referral. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            referralId: string;
                            receipt: string;
                            /** @enum {string} */
                            stage: "received" | "screened" | "decided" | "assigned" | "first-contact";
                            stages: {
                                /** @enum {string} */
                                stage: "received" | "screened" | "decided" | "assigned" | "first-contact";
                                at: string | null;
                            }[];
                            nextStep: string;
                            urgency: ("immediate" | "urgent" | "routine") | null;
                            outcomes: {
                                subject: number;
                                /** @enum {string} */
                                outcome: "case-opened" | "case-joined" | "in-screening" | "forwarding" | "forwarded" | "dismissed";
                                toCounty?: string;
                                /** @enum {string} */
                                reason?: "not-a-risk" | "already-known" | "unidentifiable" | "test" | "sent-by-mistake";
                            }[];
                            deadlines: {
                                rule: string;
                                what: string;
                                /** Format: date-time */
                                dueBy: string;
                                source: string | null;
                                verification: string | null;
                                met: boolean;
                            }[];
                            /** Format: date-time */
                            acceptedAt: string;
                            warnings: {
                                pointer: string;
                                code: string;
                            }[];
                        };
                    };
                };
                /** @description `guest-session-over`: The time for your code is over. Ask for a new one; what you wrote stays. In immediate danger call 112 or 119. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts, newest first; `state` is open (default) or acknowledged, or drills, which are in neither. */
        get: {
            parameters: {
                query?: {
                    /** @description `open`, unless `acknowledged` ones or `drills` are asked for. */
                    state?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                alertId: string;
                                version: number;
                                /** @enum {string} */
                                state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                about: {
                                    /** @constant */
                                    kind: "referral";
                                } | {
                                    /** @constant */
                                    kind: "overdue";
                                    owner: {
                                        /** @constant */
                                        kind: "case";
                                        caseId: string;
                                    } | {
                                        /** @constant */
                                        kind: "referral";
                                        referralId: string;
                                    };
                                    deadlineId: string;
                                    rule: string;
                                } | {
                                    /** @constant */
                                    kind: "drill";
                                    drillId: string;
                                    startedBy: string;
                                    /** Format: date-time */
                                    endsBy: string;
                                } | {
                                    /** @constant */
                                    kind: "check-in";
                                    dispatchId: string;
                                } | {
                                    /** @constant */
                                    kind: "canary";
                                    /** Format: date-time */
                                    endsBy: string;
                                };
                                referralId: string | null;
                                referralIds: string[];
                                caseIds: string[];
                                /** Format: date-time */
                                raisedAt: string;
                                step: number;
                                answerBy: string | null;
                                acknowledgedBy: {
                                    staffId: string;
                                    name: string;
                                    via: string;
                                } | null;
                                acknowledgedAt: string | null;
                                firstContactAt: string | null;
                                contactBy: string | null;
                                needs: number;
                                acceptances: {
                                    staffId: string;
                                    name: string;
                                    /** Format: date-time */
                                    at: string;
                                    ended: {
                                        /** Format: date-time */
                                        at: string;
                                        /** @enum {string} */
                                        why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                    } | null;
                                }[];
                                offer: {
                                    to: {
                                        staffId: string;
                                        name: string;
                                    };
                                    by: {
                                        staffId: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    offeredAt: string;
                                    /** Format: date-time */
                                    answerBy: string;
                                } | null;
                                group: {
                                    groupId: string;
                                    /** Format: date-time */
                                    until: string;
                                    lead: string | null;
                                } | null;
                                sentOn: {
                                    staffId: string;
                                    name: string;
                                    /** Format: date-time */
                                    at: string;
                                    reason: string;
                                    to: {
                                        /** @constant */
                                        kind: "level";
                                        round: number;
                                        level: number;
                                    } | {
                                        /** @constant */
                                        kind: "last-resort";
                                        time: number;
                                    };
                                }[];
                                declines: {
                                    staffId: string;
                                    name: string;
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                                }[];
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An alert with everyone it paged and what is known of each page. Opening it notes that the caller has read it. */
        get: {
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
                /** @description The alert. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            version: number;
                            /** @enum {string} */
                            state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            referralId: string | null;
                            referralIds: string[];
                            caseIds: string[];
                            /** Format: date-time */
                            raisedAt: string;
                            step: number;
                            answerBy: string | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                                via: string;
                            } | null;
                            acknowledgedAt: string | null;
                            firstContactAt: string | null;
                            contactBy: string | null;
                            needs: number;
                            acceptances: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                } | null;
                            }[];
                            offer: {
                                to: {
                                    staffId: string;
                                    name: string;
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                offeredAt: string;
                                /** Format: date-time */
                                answerBy: string;
                            } | null;
                            group: {
                                groupId: string;
                                /** Format: date-time */
                                until: string;
                                lead: string | null;
                            } | null;
                            sentOn: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                to: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                            }[];
                            declines: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                            }[];
                            pages: {
                                step: number;
                                ordinal: number;
                                /** @enum {string} */
                                purpose: "call" | "second" | "group" | "offer" | "expired" | "returned";
                                count: number;
                                staffId: string;
                                name: string;
                                /** @enum {string} */
                                channel: "sms" | "email" | "push" | "voice" | "webhook";
                                /** @enum {string} */
                                state: "pending" | "handed" | "delivered" | "failed" | "withdrawn";
                                /** Format: date-time */
                                createdAt: string;
                                handedAt: string | null;
                                deliveredAt: string | null;
                                failure: string | null;
                                attempts: number;
                                lastFailure: string | null;
                            }[];
                            people: {
                                staffId: string;
                                name: string;
                                deliveredAt: string | null;
                                readAt: string | null;
                                acceptedAt: string | null;
                                firstContactAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the alert. It stops paging. */
        post: {
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
                /** @description The alert as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            version: number;
                            /** @enum {string} */
                            state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            referralId: string | null;
                            referralIds: string[];
                            caseIds: string[];
                            /** Format: date-time */
                            raisedAt: string;
                            step: number;
                            answerBy: string | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                                via: string;
                            } | null;
                            acknowledgedAt: string | null;
                            firstContactAt: string | null;
                            contactBy: string | null;
                            needs: number;
                            acceptances: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                } | null;
                            }[];
                            offer: {
                                to: {
                                    staffId: string;
                                    name: string;
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                offeredAt: string;
                                /** Format: date-time */
                                answerBy: string;
                            } | null;
                            group: {
                                groupId: string;
                                /** Format: date-time */
                                until: string;
                                lead: string | null;
                            } | null;
                            sentOn: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                to: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                            }[];
                            declines: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `already-acknowledged`: The alert was already acknowledged. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse the alert; the next level is alerted at once. */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                    };
                };
            };
            responses: {
                /** @description The alert as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            version: number;
                            /** @enum {string} */
                            state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            referralId: string | null;
                            referralIds: string[];
                            caseIds: string[];
                            /** Format: date-time */
                            raisedAt: string;
                            step: number;
                            answerBy: string | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                                via: string;
                            } | null;
                            acknowledgedAt: string | null;
                            firstContactAt: string | null;
                            contactBy: string | null;
                            needs: number;
                            acceptances: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                } | null;
                            }[];
                            offer: {
                                to: {
                                    staffId: string;
                                    name: string;
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                offeredAt: string;
                                /** Format: date-time */
                                answerBy: string;
                            } | null;
                            group: {
                                groupId: string;
                                /** Format: date-time */
                                until: string;
                                lead: string | null;
                            } | null;
                            sentOn: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                to: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                            }[];
                            declines: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `already-acknowledged`: The alert was already acknowledged. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/first-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note the first contact with the person. */
        post: {
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
                /** @description The alert as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            version: number;
                            /** @enum {string} */
                            state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            referralId: string | null;
                            referralIds: string[];
                            caseIds: string[];
                            /** Format: date-time */
                            raisedAt: string;
                            step: number;
                            answerBy: string | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                                via: string;
                            } | null;
                            acknowledgedAt: string | null;
                            firstContactAt: string | null;
                            contactBy: string | null;
                            needs: number;
                            acceptances: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                } | null;
                            }[];
                            offer: {
                                to: {
                                    staffId: string;
                                    name: string;
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                offeredAt: string;
                                /** Format: date-time */
                                answerBy: string;
                            } | null;
                            group: {
                                groupId: string;
                                /** Format: date-time */
                                until: string;
                                lead: string | null;
                            } | null;
                            sentOn: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                to: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                            }[];
                            declines: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-acknowledged`: The alert must be acknowledged first. `already-recorded`: It is already recorded. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer the alert to a named person. Until they accept, it stays with the giver. */
        post: {
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
                    "application/json": {
                        to: string;
                    };
                };
            };
            responses: {
                /** @description The alert as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            version: number;
                            /** @enum {string} */
                            state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            referralId: string | null;
                            referralIds: string[];
                            caseIds: string[];
                            /** Format: date-time */
                            raisedAt: string;
                            step: number;
                            answerBy: string | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                                via: string;
                            } | null;
                            acknowledgedAt: string | null;
                            firstContactAt: string | null;
                            contactBy: string | null;
                            needs: number;
                            acceptances: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                } | null;
                            }[];
                            offer: {
                                to: {
                                    staffId: string;
                                    name: string;
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                offeredAt: string;
                                /** Format: date-time */
                                answerBy: string;
                            } | null;
                            group: {
                                groupId: string;
                                /** Format: date-time */
                                until: string;
                                lead: string | null;
                            } | null;
                            sentOn: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                to: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                            }[];
                            declines: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-acknowledged`: The alert must be acknowledged first. `already-acknowledged`: The alert was already acknowledged. `alert-not-yours`: You do not have this alert, or it was not handed to you. `hand-over-open`: The alert is being handed over already. Take that back first. `person-unreachable`: The person does not exist, does not work on cases, or has no verified contact. `contact-made`: The first contact was noted already; the alert is finished. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/hand-over/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an alert that is offered to you. */
        post: {
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
                /** @description The alert as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            version: number;
                            /** @enum {string} */
                            state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            referralId: string | null;
                            referralIds: string[];
                            caseIds: string[];
                            /** Format: date-time */
                            raisedAt: string;
                            step: number;
                            answerBy: string | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                                via: string;
                            } | null;
                            acknowledgedAt: string | null;
                            firstContactAt: string | null;
                            contactBy: string | null;
                            needs: number;
                            acceptances: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                } | null;
                            }[];
                            offer: {
                                to: {
                                    staffId: string;
                                    name: string;
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                offeredAt: string;
                                /** Format: date-time */
                                answerBy: string;
                            } | null;
                            group: {
                                groupId: string;
                                /** Format: date-time */
                                until: string;
                                lead: string | null;
                            } | null;
                            sentOn: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                to: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                            }[];
                            declines: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `no-hand-over`: The alert is not being handed over. `alert-not-yours`: You do not have this alert, or it was not handed to you. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/hand-over/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse it; the giver keeps it and is told. */
        post: {
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
                /** @description The alert as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            version: number;
                            /** @enum {string} */
                            state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            referralId: string | null;
                            referralIds: string[];
                            caseIds: string[];
                            /** Format: date-time */
                            raisedAt: string;
                            step: number;
                            answerBy: string | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                                via: string;
                            } | null;
                            acknowledgedAt: string | null;
                            firstContactAt: string | null;
                            contactBy: string | null;
                            needs: number;
                            acceptances: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                } | null;
                            }[];
                            offer: {
                                to: {
                                    staffId: string;
                                    name: string;
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                offeredAt: string;
                                /** Format: date-time */
                                answerBy: string;
                            } | null;
                            group: {
                                groupId: string;
                                /** Format: date-time */
                                until: string;
                                lead: string | null;
                            } | null;
                            sentOn: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                to: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                            }[];
                            declines: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `no-hand-over`: The alert is not being handed over. `alert-not-yours`: You do not have this alert, or it was not handed to you. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/hand-over/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back an offer nobody accepted yet. */
        post: {
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
                /** @description The alert as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            version: number;
                            /** @enum {string} */
                            state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            referralId: string | null;
                            referralIds: string[];
                            caseIds: string[];
                            /** Format: date-time */
                            raisedAt: string;
                            step: number;
                            answerBy: string | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                                via: string;
                            } | null;
                            acknowledgedAt: string | null;
                            firstContactAt: string | null;
                            contactBy: string | null;
                            needs: number;
                            acceptances: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                } | null;
                            }[];
                            offer: {
                                to: {
                                    staffId: string;
                                    name: string;
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                offeredAt: string;
                                /** Format: date-time */
                                answerBy: string;
                            } | null;
                            group: {
                                groupId: string;
                                /** Format: date-time */
                                until: string;
                                lead: string | null;
                            } | null;
                            sentOn: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                to: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                            }[];
                            declines: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `no-hand-over`: The alert is not being handed over. `alert-not-yours`: You do not have this alert, or it was not handed to you. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the alert to another level at once: supervisors and directors, with a reason. */
        post: {
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
                    "application/json": {
                        level: number | "last-resort";
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description The alert as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            version: number;
                            /** @enum {string} */
                            state: "paging" | "unreachable" | "gathering" | "acknowledged" | "ended";
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            referralId: string | null;
                            referralIds: string[];
                            caseIds: string[];
                            /** Format: date-time */
                            raisedAt: string;
                            step: number;
                            answerBy: string | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                                via: string;
                            } | null;
                            acknowledgedAt: string | null;
                            firstContactAt: string | null;
                            contactBy: string | null;
                            needs: number;
                            acceptances: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    why: "expired" | "handed-over" | "withdrawn" | "escalated";
                                } | null;
                            }[];
                            offer: {
                                to: {
                                    staffId: string;
                                    name: string;
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                offeredAt: string;
                                /** Format: date-time */
                                answerBy: string;
                            } | null;
                            group: {
                                groupId: string;
                                /** Format: date-time */
                                until: string;
                                lead: string | null;
                            } | null;
                            sentOn: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                                to: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                            }[];
                            declines: {
                                staffId: string;
                                name: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "not-available" | "too-far" | "conflict-of-interest" | "already-on-a-case" | "other";
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `no-such-level`: The alert's policy has no such level. `contact-made`: The first contact was noted already; the alert is finished. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything known of an alert: people, channels and facts, oldest first; of a drill also what it showed. As a CSV file with `Accept: text/csv` or `format=csv`. */
        get: {
            parameters: {
                query?: {
                    /** @description `csv`: a file for spreadsheets (UTF-8, semicolons). */
                    format?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All facts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            about: {
                                /** @constant */
                                kind: "referral";
                            } | {
                                /** @constant */
                                kind: "overdue";
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                deadlineId: string;
                                rule: string;
                            } | {
                                /** @constant */
                                kind: "drill";
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                endsBy: string;
                            } | {
                                /** @constant */
                                kind: "check-in";
                                dispatchId: string;
                            } | {
                                /** @constant */
                                kind: "canary";
                                /** Format: date-time */
                                endsBy: string;
                            };
                            drill: {
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                startedAt: string;
                                /** Format: date-time */
                                endsBy: string;
                                /** @enum {string} */
                                outcome: "running" | "passed" | "failed";
                                because: ("time-over" | "nobody-left" | "too-late") | null;
                                acknowledgedBy: {
                                    staffId: string;
                                    name: string;
                                } | null;
                                acknowledgedAfterSeconds: number | null;
                                paged: {
                                    staffId: string;
                                    name: string;
                                    /** @enum {string} */
                                    channel: "sms" | "email" | "push" | "voice" | "webhook";
                                    /** Format: date-time */
                                    pagedAt: string;
                                    deliveredAt: string | null;
                                    failure: string | null;
                                }[];
                            } | null;
                            items: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                what: "raised" | "created" | "handed" | "delivered" | "failed" | "withdrawn" | "link-used" | "declined" | "acknowledged" | "first-contact" | "ended";
                                step: number | null;
                                ordinal: number | null;
                                staffId: string | null;
                                name: string | null;
                                channel: ("sms" | "email" | "push" | "voice" | "webhook") | null;
                                detail: string | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long people waited for the alerts of a period: to deliver, to accept, to first contact, by urgency, layer, hour and week; and how late timers were. For supervisors and directors. Fewer than five are not shown. Drills are left out. */
        get: {
            parameters: {
                query?: {
                    /** @description First day, or instant: 2027-01-01. */
                    from?: string;
                    /** @description The day, or instant, after the last: at most 100 days later. */
                    until?: string;
                    /** @description `only`: figures of drills instead. */
                    drills?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The figures. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                            drills: boolean;
                            total: {
                                key: string;
                                alerts: number | null;
                                timeToDeliver: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToAccept: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToFirstContact: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                            };
                            byUrgency: {
                                key: string;
                                alerts: number | null;
                                timeToDeliver: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToAccept: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToFirstContact: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                            }[];
                            byLayer: {
                                key: string;
                                alerts: number | null;
                                timeToDeliver: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToAccept: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToFirstContact: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                            }[];
                            byHour: {
                                key: string;
                                alerts: number | null;
                                timeToDeliver: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToAccept: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToFirstContact: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                            }[];
                            byWeek: {
                                key: string;
                                alerts: number | null;
                                timeToDeliver: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToAccept: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                                timeToFirstContact: {
                                    samples: number | null;
                                    p50: number | null;
                                    p90: number | null;
                                    p99: number | null;
                                };
                            }[];
                            timerLateness: {
                                samples: number | null;
                                p50: number | null;
                                p90: number | null;
                                p99: number | null;
                            };
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ack/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page behind a one-time link. Opening it changes nothing. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page with a button, or the state as JSON. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description `link-invalid`: This link is not valid. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `already-acknowledged`: The alert was already acknowledged. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `link-used`: This link was already used. `link-expired`: This link has expired. Sign in instead. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Acknowledge by the one-time link, or decline with `action=decline` and a reason. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description `link-invalid`: This link is not valid. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `already-acknowledged`: The alert was already acknowledged. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `link-used`: This link was already used. `link-expired`: This link has expired. Sign in instead. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the county must look at now: open alerts, clocks that ran out or soon will, who is on call, the load of each person, and what is owed by word. Without personal data of anybody reported. Supervisors and directors. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The board, as it is at this moment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            at: string;
                            alerts: {
                                total: number;
                                byUrgency: {
                                    /** @enum {string} */
                                    urgency: "immediate" | "urgent" | "routine";
                                    alerts: number;
                                }[];
                                byLevel: {
                                    level: number | null;
                                    alerts: number;
                                }[];
                                unreachable: number;
                                items: {
                                    alertId: string;
                                    about: {
                                        /** @constant */
                                        kind: "referral";
                                    } | {
                                        /** @constant */
                                        kind: "overdue";
                                        owner: {
                                            /** @constant */
                                            kind: "case";
                                            caseId: string;
                                        } | {
                                            /** @constant */
                                            kind: "referral";
                                            referralId: string;
                                        };
                                        deadlineId: string;
                                        rule: string;
                                    } | {
                                        /** @constant */
                                        kind: "drill";
                                        drillId: string;
                                        startedBy: string;
                                        /** Format: date-time */
                                        endsBy: string;
                                    } | {
                                        /** @constant */
                                        kind: "check-in";
                                        dispatchId: string;
                                    } | {
                                        /** @constant */
                                        kind: "canary";
                                        /** Format: date-time */
                                        endsBy: string;
                                    };
                                    referralId: string | null;
                                    /** @enum {string} */
                                    urgency: "immediate" | "urgent" | "routine";
                                    /** @enum {string} */
                                    state: "paging" | "unreachable" | "gathering";
                                    /** Format: date-time */
                                    raisedAt: string;
                                    /** Format: date-time */
                                    answerBy: string;
                                    level: number | null;
                                }[];
                            };
                            clocks: {
                                byNearness: {
                                    /** @enum {string} */
                                    nearness: "overdue" | "day" | "days";
                                    clocks: number;
                                }[];
                                items: {
                                    deadlineId: string;
                                    owner: {
                                        /** @constant */
                                        kind: "case";
                                        caseId: string;
                                    } | {
                                        /** @constant */
                                        kind: "referral";
                                        referralId: string;
                                    };
                                    rule: string;
                                    obligation: string;
                                    source: string | null;
                                    article: string | null;
                                    verification: ("verified" | "secondary" | "unverified") | null;
                                    /** Format: date-time */
                                    strictDue: string;
                                    /** Format: date-time */
                                    latestLegal: string;
                                    /** @enum {string} */
                                    nearness: "overdue" | "day" | "days";
                                    assignedTo: {
                                        staffId: string;
                                        name: string;
                                    } | null;
                                }[];
                            };
                            onCall: {
                                layer: string;
                                people: {
                                    staffId: string;
                                    name: string;
                                }[];
                                since: string | null;
                                until: string | null;
                            }[];
                            load: {
                                standard: {
                                    rule: string;
                                    atMost: number;
                                    source: string;
                                    /** @enum {string} */
                                    verification: "verified" | "secondary" | "unverified";
                                } | null;
                                people: {
                                    staffId: string;
                                    name: string;
                                    cases: number;
                                }[];
                                nobody: number;
                            };
                            handovers: {
                                handoverId: string;
                                layer: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                state: "awaiting" | "overdue" | "unsigned";
                                incoming: {
                                    staffId: string;
                                    name: string;
                                }[];
                                alerts: number;
                            }[];
                            dispatches: {
                                dispatchId: string;
                                /** @enum {string} */
                                state: "out" | "missing" | "duress";
                                pair: {
                                    staffId: string;
                                    name: string;
                                }[];
                                /** Format: date-time */
                                lastHeardAt: string;
                                checkInBy: string | null;
                                alertId: string | null;
                                caseId: string | null;
                            }[];
                            callBacks: {
                                callBackId: string;
                                callId: string;
                                /** @enum {string} */
                                state: "open" | "reminded" | "overdue";
                                /** Format: date-time */
                                dueAt: string;
                                promisedBy: {
                                    staffId: string;
                                    name: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Terms that passed unmet in a period, with rule, article, source and mark, how late, and whether that was explained. Supervisors and directors. */
        get: {
            parameters: {
                query?: {
                    /** @description First day, or instant: 2027-01-01. */
                    from?: string;
                    /** @description The day, or instant, after the last: at most 400 days later. */
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The breaches, newest first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                            items: {
                                deadlineId: string;
                                owner: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "referral";
                                    referralId: string;
                                };
                                rule: string;
                                obligation: string;
                                source: string | null;
                                article: string | null;
                                verification: ("verified" | "secondary" | "unverified") | null;
                                /** Format: date-time */
                                strictDue: string;
                                /** Format: date-time */
                                latestLegal: string;
                                /** Format: date-time */
                                recordedAt: string;
                                /** @enum {string} */
                                state: "running" | "met" | "cancelled";
                                endedAt: string | null;
                                lateBy: number;
                                afterLegal: boolean;
                                explained: boolean;
                                assignedTo: {
                                    staffId: string;
                                    name: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons reported in whole months: by the national categories, source, outcome, urgency, month and commune. Counts of 1 to 4, and those that would give them away, are not shown. Supervisors and directors. */
        get: {
            parameters: {
                query?: {
                    /** @description First month: 2027-01. */
                    from?: string;
                    /** @description Last month, included: 12 months at most. */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The counts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            referrals: number | null;
                            persons: number | null;
                            byCategory: {
                                total: number | null;
                                rows: {
                                    key: string;
                                    count: number | null;
                                }[];
                            };
                            bySource: {
                                total: number | null;
                                rows: {
                                    key: string;
                                    count: number | null;
                                }[];
                            };
                            byOutcome: {
                                total: number | null;
                                rows: {
                                    key: string;
                                    count: number | null;
                                }[];
                            };
                            byUrgency: {
                                total: number | null;
                                rows: {
                                    key: string;
                                    count: number | null;
                                }[];
                            };
                            byMonth: {
                                total: number | null;
                                rows: {
                                    key: string;
                                    count: number | null;
                                }[];
                            };
                            byCommune: {
                                total: number | null;
                                rows: {
                                    key: string;
                                    count: number | null;
                                }[];
                            };
                            communes: {
                                key: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Handovers of shifts, newest first; what is not signed is open. */
        get: {
            parameters: {
                query?: {
                    /** @description open (default) or ended. */
                    state?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                handoverId: string;
                                version: number;
                                /** @enum {string} */
                                state: "empty" | "awaiting" | "overdue" | "unsigned" | "signed";
                                layer: string;
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                recordedAt: string;
                                outgoing: {
                                    staffId: string;
                                    name: string;
                                }[];
                                incoming: {
                                    staffId: string;
                                    name: string;
                                }[];
                                alertIds: string[];
                                because: ("not-signed" | "nobody-incoming") | null;
                                signBy: string | null;
                                signedBy: {
                                    staffId: string;
                                    name: string;
                                } | null;
                                signedAt: string | null;
                                late: boolean | null;
                                note: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A handover with the alerts that were open. */
        get: {
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
                /** @description The handover. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            handoverId: string;
                            version: number;
                            /** @enum {string} */
                            state: "empty" | "awaiting" | "overdue" | "unsigned" | "signed";
                            layer: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            recordedAt: string;
                            outgoing: {
                                staffId: string;
                                name: string;
                            }[];
                            incoming: {
                                staffId: string;
                                name: string;
                            }[];
                            alertIds: string[];
                            because: ("not-signed" | "nobody-incoming") | null;
                            signBy: string | null;
                            signedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            signedAt: string | null;
                            late: boolean | null;
                            note: string | null;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign for a handover, as the incoming person or a supervisor. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description As it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            handoverId: string;
                            version: number;
                            /** @enum {string} */
                            state: "empty" | "awaiting" | "overdue" | "unsigned" | "signed";
                            layer: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            recordedAt: string;
                            outgoing: {
                                staffId: string;
                                name: string;
                            }[];
                            incoming: {
                                staffId: string;
                                name: string;
                            }[];
                            alertIds: string[];
                            because: ("not-signed" | "nobody-incoming") | null;
                            signBy: string | null;
                            signedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            signedAt: string | null;
                            late: boolean | null;
                            note: string | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `handover-settled`: The handover waits for no signature. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journeys of mobile teams, newest first. */
        get: {
            parameters: {
                query?: {
                    /** @description open (default) or ended. */
                    state?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                dispatchId: string;
                                version: number;
                                /** @enum {string} */
                                state: "out" | "missing" | "duress" | "returned" | "cancelled" | "closed";
                                subject: {
                                    /** @constant */
                                    kind: "case";
                                    caseId: string;
                                } | {
                                    /** @constant */
                                    kind: "alert";
                                    alertId: string;
                                };
                                referralId: string;
                                pair: {
                                    staffId: string;
                                    name: string;
                                }[];
                                destination: {
                                    siruta: string;
                                    name: string | null;
                                    urban: boolean | null;
                                };
                                siteRule: {
                                    rule: string;
                                    variant: string;
                                    within: {
                                        quantity: number;
                                        /** @enum {string} */
                                        unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                    };
                                    source: string | null;
                                    verification: ("verified" | "secondary" | "unverified") | null;
                                } | null;
                                sentBy: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                sentAt: string;
                                checkInWithin: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                checkInBy: string | null;
                                /** Format: date-time */
                                lastHeardAt: string;
                                checkIns: number;
                                arrivedAt: string | null;
                                alarms: {
                                    /** @enum {string} */
                                    cause: "missed-check-in" | "duress";
                                    /** Format: date-time */
                                    at: string;
                                    alertId: string;
                                }[];
                                endedBy: {
                                    staffId: string;
                                    name: string;
                                } | null;
                                endedAt: string | null;
                                guidance: {
                                    title: string;
                                    steps: string[];
                                } | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Send two people for a case or an alert. The same Idempotency-Key sends one team. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DispatchRequest"];
                };
            };
            responses: {
                /** @description The journey. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dispatchId: string;
                            version: number;
                            /** @enum {string} */
                            state: "out" | "missing" | "duress" | "returned" | "cancelled" | "closed";
                            subject: {
                                /** @constant */
                                kind: "case";
                                caseId: string;
                            } | {
                                /** @constant */
                                kind: "alert";
                                alertId: string;
                            };
                            referralId: string;
                            pair: {
                                staffId: string;
                                name: string;
                            }[];
                            destination: {
                                siruta: string;
                                name: string | null;
                                urban: boolean | null;
                            };
                            siteRule: {
                                rule: string;
                                variant: string;
                                within: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                source: string | null;
                                verification: ("verified" | "secondary" | "unverified") | null;
                            } | null;
                            sentBy: {
                                staffId: string;
                                name: string;
                            };
                            /** Format: date-time */
                            sentAt: string;
                            checkInWithin: {
                                seconds: number;
                            } | {
                                minutes: number;
                            } | {
                                hours: number;
                            };
                            checkInBy: string | null;
                            /** Format: date-time */
                            lastHeardAt: string;
                            checkIns: number;
                            arrivedAt: string | null;
                            alarms: {
                                /** @enum {string} */
                                cause: "missed-check-in" | "duress";
                                /** Format: date-time */
                                at: string;
                                alertId: string;
                            }[];
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispatches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A journey: where it stands, by when a check-in is due, and what to do when none came. */
        get: {
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
                /** @description The journey. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dispatchId: string;
                            version: number;
                            /** @enum {string} */
                            state: "out" | "missing" | "duress" | "returned" | "cancelled" | "closed";
                            subject: {
                                /** @constant */
                                kind: "case";
                                caseId: string;
                            } | {
                                /** @constant */
                                kind: "alert";
                                alertId: string;
                            };
                            referralId: string;
                            pair: {
                                staffId: string;
                                name: string;
                            }[];
                            destination: {
                                siruta: string;
                                name: string | null;
                                urban: boolean | null;
                            };
                            siteRule: {
                                rule: string;
                                variant: string;
                                within: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                source: string | null;
                                verification: ("verified" | "secondary" | "unverified") | null;
                            } | null;
                            sentBy: {
                                staffId: string;
                                name: string;
                            };
                            /** Format: date-time */
                            sentAt: string;
                            checkInWithin: {
                                seconds: number;
                            } | {
                                minutes: number;
                            } | {
                                hours: number;
                            };
                            checkInBy: string | null;
                            /** Format: date-time */
                            lastHeardAt: string;
                            checkIns: number;
                            arrivedAt: string | null;
                            alarms: {
                                /** @enum {string} */
                                cause: "missed-check-in" | "duress";
                                /** Format: date-time */
                                at: string;
                                alertId: string;
                            }[];
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispatches/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team was heard of, with its word; the time until the next check-in begins. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        word: string;
                        checkInWithin?: {
                            seconds: number;
                        } | {
                            minutes: number;
                        } | {
                            hours: number;
                        };
                    };
                };
            };
            responses: {
                /** @description As it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dispatchId: string;
                            version: number;
                            /** @enum {string} */
                            state: "out" | "missing" | "duress" | "returned" | "cancelled" | "closed";
                            subject: {
                                /** @constant */
                                kind: "case";
                                caseId: string;
                            } | {
                                /** @constant */
                                kind: "alert";
                                alertId: string;
                            };
                            referralId: string;
                            pair: {
                                staffId: string;
                                name: string;
                            }[];
                            destination: {
                                siruta: string;
                                name: string | null;
                                urban: boolean | null;
                            };
                            siteRule: {
                                rule: string;
                                variant: string;
                                within: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                source: string | null;
                                verification: ("verified" | "secondary" | "unverified") | null;
                            } | null;
                            sentBy: {
                                staffId: string;
                                name: string;
                            };
                            /** Format: date-time */
                            sentAt: string;
                            checkInWithin: {
                                seconds: number;
                            } | {
                                minutes: number;
                            } | {
                                hours: number;
                            };
                            checkInBy: string | null;
                            /** Format: date-time */
                            lastHeardAt: string;
                            checkIns: number;
                            arrivedAt: string | null;
                            alarms: {
                                /** @enum {string} */
                                cause: "missed-check-in" | "duress";
                                /** Format: date-time */
                                at: string;
                                alertId: string;
                            }[];
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `dispatch-step-illegal`: The step is not possible in the present state of the journey. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispatches/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team is on site. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        word: string;
                        checkInWithin?: {
                            seconds: number;
                        } | {
                            minutes: number;
                        } | {
                            hours: number;
                        };
                    };
                };
            };
            responses: {
                /** @description As it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dispatchId: string;
                            version: number;
                            /** @enum {string} */
                            state: "out" | "missing" | "duress" | "returned" | "cancelled" | "closed";
                            subject: {
                                /** @constant */
                                kind: "case";
                                caseId: string;
                            } | {
                                /** @constant */
                                kind: "alert";
                                alertId: string;
                            };
                            referralId: string;
                            pair: {
                                staffId: string;
                                name: string;
                            }[];
                            destination: {
                                siruta: string;
                                name: string | null;
                                urban: boolean | null;
                            };
                            siteRule: {
                                rule: string;
                                variant: string;
                                within: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                source: string | null;
                                verification: ("verified" | "secondary" | "unverified") | null;
                            } | null;
                            sentBy: {
                                staffId: string;
                                name: string;
                            };
                            /** Format: date-time */
                            sentAt: string;
                            checkInWithin: {
                                seconds: number;
                            } | {
                                minutes: number;
                            } | {
                                hours: number;
                            };
                            checkInBy: string | null;
                            /** Format: date-time */
                            lastHeardAt: string;
                            checkIns: number;
                            arrivedAt: string | null;
                            alarms: {
                                /** @enum {string} */
                                cause: "missed-check-in" | "duress";
                                /** Format: date-time */
                                at: string;
                                alertId: string;
                            }[];
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `dispatch-step-illegal`: The step is not possible in the present state of the journey. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispatches/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team is back. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        word: string;
                    };
                };
            };
            responses: {
                /** @description As it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dispatchId: string;
                            version: number;
                            /** @enum {string} */
                            state: "out" | "missing" | "duress" | "returned" | "cancelled" | "closed";
                            subject: {
                                /** @constant */
                                kind: "case";
                                caseId: string;
                            } | {
                                /** @constant */
                                kind: "alert";
                                alertId: string;
                            };
                            referralId: string;
                            pair: {
                                staffId: string;
                                name: string;
                            }[];
                            destination: {
                                siruta: string;
                                name: string | null;
                                urban: boolean | null;
                            };
                            siteRule: {
                                rule: string;
                                variant: string;
                                within: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                source: string | null;
                                verification: ("verified" | "secondary" | "unverified") | null;
                            } | null;
                            sentBy: {
                                staffId: string;
                                name: string;
                            };
                            /** Format: date-time */
                            sentAt: string;
                            checkInWithin: {
                                seconds: number;
                            } | {
                                minutes: number;
                            } | {
                                hours: number;
                            };
                            checkInBy: string | null;
                            /** Format: date-time */
                            lastHeardAt: string;
                            checkIns: number;
                            arrivedAt: string | null;
                            alarms: {
                                /** @enum {string} */
                                cause: "missed-check-in" | "duress";
                                /** Format: date-time */
                                at: string;
                                alertId: string;
                            }[];
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `dispatch-step-illegal`: The step is not possible in the present state of the journey. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispatches/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a team back before it arrived, with the reason; by somebody else than the team. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description As it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dispatchId: string;
                            version: number;
                            /** @enum {string} */
                            state: "out" | "missing" | "duress" | "returned" | "cancelled" | "closed";
                            subject: {
                                /** @constant */
                                kind: "case";
                                caseId: string;
                            } | {
                                /** @constant */
                                kind: "alert";
                                alertId: string;
                            };
                            referralId: string;
                            pair: {
                                staffId: string;
                                name: string;
                            }[];
                            destination: {
                                siruta: string;
                                name: string | null;
                                urban: boolean | null;
                            };
                            siteRule: {
                                rule: string;
                                variant: string;
                                within: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                source: string | null;
                                verification: ("verified" | "secondary" | "unverified") | null;
                            } | null;
                            sentBy: {
                                staffId: string;
                                name: string;
                            };
                            /** Format: date-time */
                            sentAt: string;
                            checkInWithin: {
                                seconds: number;
                            } | {
                                minutes: number;
                            } | {
                                hours: number;
                            };
                            checkInBy: string | null;
                            /** Format: date-time */
                            lastHeardAt: string;
                            checkIns: number;
                            arrivedAt: string | null;
                            alarms: {
                                /** @enum {string} */
                                cause: "missed-check-in" | "duress";
                                /** Format: date-time */
                                at: string;
                                alertId: string;
                            }[];
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `dispatch-step-illegal`: The step is not possible in the present state of the journey. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispatches/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an alarm with what became of the team; by a supervisor or director who is not of it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "team-safe" | "police-took-over" | "other";
                        note: string;
                    };
                };
            };
            responses: {
                /** @description As it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dispatchId: string;
                            version: number;
                            /** @enum {string} */
                            state: "out" | "missing" | "duress" | "returned" | "cancelled" | "closed";
                            subject: {
                                /** @constant */
                                kind: "case";
                                caseId: string;
                            } | {
                                /** @constant */
                                kind: "alert";
                                alertId: string;
                            };
                            referralId: string;
                            pair: {
                                staffId: string;
                                name: string;
                            }[];
                            destination: {
                                siruta: string;
                                name: string | null;
                                urban: boolean | null;
                            };
                            siteRule: {
                                rule: string;
                                variant: string;
                                within: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                source: string | null;
                                verification: ("verified" | "secondary" | "unverified") | null;
                            } | null;
                            sentBy: {
                                staffId: string;
                                name: string;
                            };
                            /** Format: date-time */
                            sentAt: string;
                            checkInWithin: {
                                seconds: number;
                            } | {
                                minutes: number;
                            } | {
                                hours: number;
                            };
                            checkInBy: string | null;
                            /** Format: date-time */
                            lastHeardAt: string;
                            checkIns: number;
                            arrivedAt: string | null;
                            alarms: {
                                /** @enum {string} */
                                cause: "missed-check-in" | "duress";
                                /** Format: date-time */
                                at: string;
                                alertId: string;
                            }[];
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `dispatch-step-illegal`: The step is not possible in the present state of the journey. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calls of a month, newest first, without anything of the callers. */
        get: {
            parameters: {
                query?: {
                    /** @description As 2026-11; the present month when absent. */
                    month?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                callId: string;
                                version: number;
                                /** @enum {string} */
                                line: "119" | "983";
                                /** Format: date-time */
                                startedAt: string;
                                takenBy: {
                                    staffId: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                outcome: "test" | "prank" | "wrong-number" | "information" | "case" | "open";
                                endedBy: {
                                    staffId: string;
                                    name: string;
                                } | null;
                                endedAt: string | null;
                                referralId: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Take a call. The same Idempotency-Key takes one call. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        line: "119" | "983";
                        callerPhone?: string;
                    };
                };
            };
            responses: {
                /** @description The call as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                            callId: string;
                            version: number;
                            /** @enum {string} */
                            line: "119" | "983";
                            /** Format: date-time */
                            startedAt: string;
                            takenBy: {
                                staffId: string;
                                name: string;
                            };
                            /** @enum {string} */
                            outcome: "test" | "prank" | "wrong-number" | "information" | "case" | "open";
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            referralId: string | null;
                            callerPhone: string | null;
                            formVersion: number;
                            answers: {
                                [key: string]: string | number | string[] | {
                                    name: string;
                                    role?: string;
                                };
                            };
                            note: string | null;
                            told112: boolean | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A call with what was said. The read is logged. */
        get: {
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
                /** @description The call as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                            callId: string;
                            version: number;
                            /** @enum {string} */
                            line: "119" | "983";
                            /** Format: date-time */
                            startedAt: string;
                            takenBy: {
                                staffId: string;
                                name: string;
                            };
                            /** @enum {string} */
                            outcome: "test" | "prank" | "wrong-number" | "information" | "case" | "open";
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            referralId: string | null;
                            callerPhone: string | null;
                            formVersion: number;
                            answers: {
                                [key: string]: string | number | string[] | {
                                    name: string;
                                    role?: string;
                                };
                            };
                            note: string | null;
                            told112: boolean | null;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep what was answered so far; in immediate danger the answer begins with what to do at once. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answers: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description The call as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                            callId: string;
                            version: number;
                            /** @enum {string} */
                            line: "119" | "983";
                            /** Format: date-time */
                            startedAt: string;
                            takenBy: {
                                staffId: string;
                                name: string;
                            };
                            /** @enum {string} */
                            outcome: "test" | "prank" | "wrong-number" | "information" | "case" | "open";
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            referralId: string | null;
                            callerPhone: string | null;
                            formVersion: number;
                            answers: {
                                [key: string]: string | number | string[] | {
                                    name: string;
                                    role?: string;
                                };
                            };
                            note: string | null;
                            told112: boolean | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `call-ended`: The call has been ended already. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/disposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a call with one key: test, prank, wrong number, information, or a case, which becomes a referral. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DispositionRequest"];
                };
            };
            responses: {
                /** @description The call as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            guidance: {
                                title: string;
                                steps: string[];
                            } | null;
                            callId: string;
                            version: number;
                            /** @enum {string} */
                            line: "119" | "983";
                            /** Format: date-time */
                            startedAt: string;
                            takenBy: {
                                staffId: string;
                                name: string;
                            };
                            /** @enum {string} */
                            outcome: "test" | "prank" | "wrong-number" | "information" | "case" | "open";
                            endedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            endedAt: string | null;
                            referralId: string | null;
                            callerPhone: string | null;
                            formVersion: number;
                            answers: {
                                [key: string]: string | number | string[] | {
                                    name: string;
                                    role?: string;
                                };
                            };
                            note: string | null;
                            told112: boolean | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `call-ended`: The call has been ended already. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Promise to call back by an hour. The same Idempotency-Key promises once. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        dueAt: string;
                        why: string;
                    };
                };
            };
            responses: {
                /** @description The promise as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            callBackId: string;
                            callId: string;
                            version: number;
                            /** @enum {string} */
                            state: "open" | "reminded" | "overdue" | "done";
                            promisedBy: {
                                staffId: string;
                                name: string;
                            };
                            /** Format: date-time */
                            promisedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            why: string | null;
                            doneBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            doneAt: string | null;
                            outcome: ("reached" | "no-answer" | "number-wrong" | "not-needed") | null;
                            note: string | null;
                            late: boolean | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/call-backs/{callBackId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what came of a call back. Nothing else ends the promise. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                    callBackId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "reached" | "no-answer" | "number-wrong" | "not-needed";
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description The promise as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            callBackId: string;
                            callId: string;
                            version: number;
                            /** @enum {string} */
                            state: "open" | "reminded" | "overdue" | "done";
                            promisedBy: {
                                staffId: string;
                                name: string;
                            };
                            /** Format: date-time */
                            promisedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            why: string | null;
                            doneBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            doneAt: string | null;
                            outcome: ("reached" | "no-answer" | "number-wrong" | "not-needed") | null;
                            note: string | null;
                            late: boolean | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `call-back-done`: The call back was made already. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promises to call back, latest due first. */
        get: {
            parameters: {
                query?: {
                    /** @description open (default) or done. */
                    state?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                callBackId: string;
                                callId: string;
                                version: number;
                                /** @enum {string} */
                                state: "open" | "reminded" | "overdue" | "done";
                                promisedBy: {
                                    staffId: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                promisedAt: string;
                                /** Format: date-time */
                                dueAt: string;
                                why: string | null;
                                doneBy: {
                                    staffId: string;
                                    name: string;
                                } | null;
                                doneAt: string | null;
                                outcome: ("reached" | "no-answer" | "number-wrong" | "not-needed") | null;
                                note: string | null;
                                late: boolean | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/call-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls by outcome, hour and weekday; counts of 1 to 4 are not shown, nor what would let them be computed. */
        get: {
            parameters: {
                query?: {
                    /** @description First month, as 2026-01; the present month when absent. */
                    from?: string;
                    /** @description Last month; 12 at most. */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The counts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            total: number | null;
                            byOutcome: {
                                /** @enum {string} */
                                outcome: "test" | "prank" | "wrong-number" | "information" | "case" | "open";
                                calls: number | null;
                            }[];
                            byHour: {
                                hour: number;
                                calls: number | null;
                            }[];
                            byWeekday: {
                                weekday: number;
                                calls: number | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the caller speaks for: an institution, or the county as a member of its staff. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As the county has them now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @constant */
                            speaksFor: "institution";
                            institutionId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                            /** @enum {string} */
                            status: "active" | "suspended";
                        } | {
                            /** @constant */
                            speaksFor: "county";
                            staffId: string;
                            name: string;
                            roles: ("case-worker" | "supervisor" | "director" | "admin")[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers with a service that fits, each with those services and how fresh the entry is, by name. */
        get: {
            parameters: {
                query?: {
                    /** @description SIRUTA code of where the person lives: services there, and those that serve the whole county. */
                    place?: string;
                    /** @description Completed years. */
                    age?: string;
                    /** @description One of: emergency-shelter, residential-care, family-care, day-care, home-care, respite-care, housing, food, material-support, benefits-access, identity-papers, legal-advice, social-counselling, parenting-education, violence-protection, independent-living, employment, gp-registration, medical-check, vaccination, chronic-care, mother-and-child-care, rehabilitation, mental-health, psychological-counselling, addiction-treatment, school-enrolment, early-education, after-school, remedial-teaching, school-counselling, special-education, school-supplies, vocational-guidance. */
                    need?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                providerId: string;
                                version: number;
                                /** @enum {string} */
                                state: "listed" | "removed";
                                removedAt: string | null;
                                name: string;
                                accreditation: string | null;
                                contact: {
                                    person: string | null;
                                    phone: string | null;
                                    email: string | null;
                                };
                                freshness: {
                                    /** @enum {string} */
                                    state: "fresh" | "stale";
                                    /** Format: date-time */
                                    staleFrom: string;
                                    confirmation: {
                                        /** Format: date-time */
                                        at: string;
                                        by: {
                                            staffId: string;
                                            name: string;
                                        };
                                    } | null;
                                    lastRequest: {
                                        month: string;
                                        /** Format: date-time */
                                        at: string;
                                        /** @enum {string} */
                                        outcome: "asking" | "handed" | "delivered" | "bounced" | "failed" | "no-address";
                                    } | null;
                                    note: string | null;
                                };
                                services: {
                                    serviceId: string;
                                    name: string;
                                    code: string | null;
                                    licence: string | null;
                                    place: {
                                        siruta: string;
                                        name: string;
                                        unit: {
                                            siruta: string;
                                            name: string;
                                        };
                                        /** @enum {string} */
                                        county: "AB" | "AR" | "AG" | "BC" | "BH" | "BN" | "BT" | "BV" | "BR" | "BZ" | "CS" | "CL" | "CJ" | "CT" | "CV" | "DB" | "DJ" | "GL" | "GR" | "GJ" | "HR" | "HD" | "IL" | "IS" | "IF" | "MM" | "MH" | "MS" | "NT" | "OT" | "PH" | "SM" | "SJ" | "SB" | "SV" | "TR" | "TM" | "TL" | "VS" | "VL" | "VN" | "B";
                                    };
                                    address: string | null;
                                    /** @enum {string} */
                                    coverage: "unit" | "county";
                                    needs: ("emergency-shelter" | "residential-care" | "family-care" | "day-care" | "home-care" | "respite-care" | "housing" | "food" | "material-support" | "benefits-access" | "identity-papers" | "legal-advice" | "social-counselling" | "parenting-education" | "violence-protection" | "independent-living" | "employment" | "gp-registration" | "medical-check" | "vaccination" | "chronic-care" | "mother-and-child-care" | "rehabilitation" | "mental-health" | "psychological-counselling" | "addiction-treatment" | "school-enrolment" | "early-education" | "after-school" | "remedial-teaching" | "school-counselling" | "special-education" | "school-supplies" | "vocational-guidance")[];
                                    /** @enum {string} */
                                    state: "offered" | "removed";
                                    removedAt: string | null;
                                    codeAsWritten: string | null;
                                    ages: {
                                        from: number;
                                        to: number | null;
                                    }[];
                                    measures: ("service-plan" | "protection-plan" | "placement" | "emergency-placement" | "specialised-supervision" | "protection-order" | "disability-certificate")[];
                                    incomeCeilings: {
                                        from: string | null;
                                        leiPerHead: number;
                                    }[];
                                    incomeCeilingToday: number | null;
                                    capacity: number | null;
                                    occupancy: number | null;
                                    waitingList: number | null;
                                }[];
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description `cursor-invalid`: The paging cursor is not valid. Start the list again. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provider with every service, those that left the register too, and what happened to the entry. */
        get: {
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
                /** @description The entry. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            providerId: string;
                            version: number;
                            /** @enum {string} */
                            state: "listed" | "removed";
                            removedAt: string | null;
                            name: string;
                            accreditation: string | null;
                            contact: {
                                person: string | null;
                                phone: string | null;
                                email: string | null;
                            };
                            freshness: {
                                /** @enum {string} */
                                state: "fresh" | "stale";
                                /** Format: date-time */
                                staleFrom: string;
                                confirmation: {
                                    /** Format: date-time */
                                    at: string;
                                    by: {
                                        staffId: string;
                                        name: string;
                                    };
                                } | null;
                                lastRequest: {
                                    month: string;
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    outcome: "asking" | "handed" | "delivered" | "bounced" | "failed" | "no-address";
                                } | null;
                                note: string | null;
                            };
                            services: {
                                serviceId: string;
                                name: string;
                                code: string | null;
                                licence: string | null;
                                place: {
                                    siruta: string;
                                    name: string;
                                    unit: {
                                        siruta: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    county: "AB" | "AR" | "AG" | "BC" | "BH" | "BN" | "BT" | "BV" | "BR" | "BZ" | "CS" | "CL" | "CJ" | "CT" | "CV" | "DB" | "DJ" | "GL" | "GR" | "GJ" | "HR" | "HD" | "IL" | "IS" | "IF" | "MM" | "MH" | "MS" | "NT" | "OT" | "PH" | "SM" | "SJ" | "SB" | "SV" | "TR" | "TM" | "TL" | "VS" | "VL" | "VN" | "B";
                                };
                                address: string | null;
                                /** @enum {string} */
                                coverage: "unit" | "county";
                                needs: ("emergency-shelter" | "residential-care" | "family-care" | "day-care" | "home-care" | "respite-care" | "housing" | "food" | "material-support" | "benefits-access" | "identity-papers" | "legal-advice" | "social-counselling" | "parenting-education" | "violence-protection" | "independent-living" | "employment" | "gp-registration" | "medical-check" | "vaccination" | "chronic-care" | "mother-and-child-care" | "rehabilitation" | "mental-health" | "psychological-counselling" | "addiction-treatment" | "school-enrolment" | "early-education" | "after-school" | "remedial-teaching" | "school-counselling" | "special-education" | "school-supplies" | "vocational-guidance")[];
                                /** @enum {string} */
                                state: "offered" | "removed";
                                removedAt: string | null;
                                codeAsWritten: string | null;
                                ages: {
                                    from: number;
                                    to: number | null;
                                }[];
                                measures: ("service-plan" | "protection-plan" | "placement" | "emergency-placement" | "specialised-supervision" | "protection-order" | "disability-certificate")[];
                                incomeCeilings: {
                                    from: string | null;
                                    leiPerHead: number;
                                }[];
                                incomeCeilingToday: number | null;
                                capacity: number | null;
                                occupancy: number | null;
                                waitingList: number | null;
                            }[];
                            history: {
                                providerId: string;
                                version: number;
                                /** Format: date-time */
                                at: string;
                                by: {
                                    staffId: string | null;
                                    name: string;
                                };
                                /** @enum {string} */
                                kind: "registered" | "updated" | "removed" | "restored" | "confirmed";
                                changes: {
                                    serviceId: string | null;
                                    field: string;
                                    before: string | number | null;
                                    after: string | number | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that somebody of the provider confirmed the entry, with the numbers that changed. Supervisors and administrators; a stale If-Match is told what changed. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        services?: {
                            serviceId: string;
                            capacity?: number | null;
                            occupancy?: number | null;
                            waitingList?: number | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description The entry as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            providerId: string;
                            version: number;
                            /** @enum {string} */
                            state: "listed" | "removed";
                            removedAt: string | null;
                            name: string;
                            accreditation: string | null;
                            contact: {
                                person: string | null;
                                phone: string | null;
                                email: string | null;
                            };
                            freshness: {
                                /** @enum {string} */
                                state: "fresh" | "stale";
                                /** Format: date-time */
                                staleFrom: string;
                                confirmation: {
                                    /** Format: date-time */
                                    at: string;
                                    by: {
                                        staffId: string;
                                        name: string;
                                    };
                                } | null;
                                lastRequest: {
                                    month: string;
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    outcome: "asking" | "handed" | "delivered" | "bounced" | "failed" | "no-address";
                                } | null;
                                note: string | null;
                            };
                            services: {
                                serviceId: string;
                                name: string;
                                code: string | null;
                                licence: string | null;
                                place: {
                                    siruta: string;
                                    name: string;
                                    unit: {
                                        siruta: string;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    county: "AB" | "AR" | "AG" | "BC" | "BH" | "BN" | "BT" | "BV" | "BR" | "BZ" | "CS" | "CL" | "CJ" | "CT" | "CV" | "DB" | "DJ" | "GL" | "GR" | "GJ" | "HR" | "HD" | "IL" | "IS" | "IF" | "MM" | "MH" | "MS" | "NT" | "OT" | "PH" | "SM" | "SJ" | "SB" | "SV" | "TR" | "TM" | "TL" | "VS" | "VL" | "VN" | "B";
                                };
                                address: string | null;
                                /** @enum {string} */
                                coverage: "unit" | "county";
                                needs: ("emergency-shelter" | "residential-care" | "family-care" | "day-care" | "home-care" | "respite-care" | "housing" | "food" | "material-support" | "benefits-access" | "identity-papers" | "legal-advice" | "social-counselling" | "parenting-education" | "violence-protection" | "independent-living" | "employment" | "gp-registration" | "medical-check" | "vaccination" | "chronic-care" | "mother-and-child-care" | "rehabilitation" | "mental-health" | "psychological-counselling" | "addiction-treatment" | "school-enrolment" | "early-education" | "after-school" | "remedial-teaching" | "school-counselling" | "special-education" | "school-supplies" | "vocational-guidance")[];
                                /** @enum {string} */
                                state: "offered" | "removed";
                                removedAt: string | null;
                                codeAsWritten: string | null;
                                ages: {
                                    from: number;
                                    to: number | null;
                                }[];
                                measures: ("service-plan" | "protection-plan" | "placement" | "emergency-placement" | "specialised-supervision" | "protection-order" | "disability-certificate")[];
                                incomeCeilings: {
                                    from: string | null;
                                    leiPerHead: number;
                                }[];
                                incomeCeilingToday: number | null;
                                capacity: number | null;
                                occupancy: number | null;
                                waitingList: number | null;
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `provider-removed`: The provider has left the register and cannot be confirmed. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rota: layers and schedules, colleagues without their addresses, and what stands over it now and later. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The rota; its version is the ETag every change names. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            staff: {
                                staffId: string;
                                name: string;
                                roles: ("case-worker" | "supervisor" | "director" | "admin")[];
                                skills: string[];
                                active: boolean;
                                reachable: boolean;
                            }[];
                            layers: {
                                layer: string;
                                /** @default 1 */
                                people: number;
                                /** @default [] */
                                skills: {
                                    skill: string;
                                    people: number;
                                }[];
                                /** @default [] */
                                slots: {
                                    days: number[];
                                    from: string;
                                    to: string;
                                    staffIds: string[];
                                }[];
                                /** @default [] */
                                rotations: {
                                    every: {
                                        hours: number;
                                    } | {
                                        days: number;
                                    } | {
                                        weeks: number;
                                    };
                                    handOff: string;
                                    /** Format: date */
                                    startsOn: string;
                                    /** Format: date */
                                    endsOn?: string;
                                    order: string[][];
                                    /** @default [] */
                                    only: {
                                        days: number[];
                                        from: string;
                                        to: string;
                                    }[];
                                }[];
                            }[];
                            overrides: {
                                layer: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                staffIds: string[];
                                reason: string;
                                made?: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    overrideId: string;
                                    over: string[];
                                    swapId: string | null;
                                };
                                removed?: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    why: string;
                                };
                            }[];
                            temporarySchedules: {
                                layer: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                instead: {
                                    /** @default [] */
                                    slots: {
                                        days: number[];
                                        from: string;
                                        to: string;
                                        staffIds: string[];
                                    }[];
                                    /** @default [] */
                                    rotations: {
                                        every: {
                                            hours: number;
                                        } | {
                                            days: number;
                                        } | {
                                            weeks: number;
                                        };
                                        handOff: string;
                                        /** Format: date */
                                        startsOn: string;
                                        /** Format: date */
                                        endsOn?: string;
                                        order: string[][];
                                        /** @default [] */
                                        only: {
                                            days: number[];
                                            from: string;
                                            to: string;
                                        }[];
                                    }[];
                                };
                                reason: string;
                                made?: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    scheduleId: string;
                                };
                                removed?: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    why: string;
                                };
                            }[];
                            leave: ({
                                /** @constant */
                                state: "requested";
                                leaveId: string;
                                staffId: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                requested: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                            } | {
                                /** @constant */
                                state: "approved";
                                leaveId: string;
                                staffId: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                requested: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                approved: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                            } | {
                                /** @constant */
                                state: "refused";
                                leaveId: string;
                                staffId: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                requested: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                refused: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    why: string;
                                };
                            } | {
                                /** @constant */
                                state: "withdrawn";
                                leaveId: string;
                                staffId: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                requested: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                withdrawn: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                            } | {
                                /** @constant */
                                state: "ended";
                                leaveId: string;
                                staffId: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                requested: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                approved: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                ended: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                            })[];
                            swaps: ({
                                /** @constant */
                                state: "offered";
                                swapId: string;
                                layer: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                giver: string;
                                to: string | null;
                                reason: string;
                                offered: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                            } | {
                                /** @constant */
                                state: "taken";
                                swapId: string;
                                layer: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                giver: string;
                                to: string | null;
                                reason: string;
                                offered: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                taken: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                            } | {
                                /** @constant */
                                state: "approved";
                                swapId: string;
                                layer: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                giver: string;
                                to: string | null;
                                reason: string;
                                offered: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                taken: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                approved: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                overrideIds: string[];
                            } | {
                                /** @constant */
                                state: "declined";
                                swapId: string;
                                layer: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                giver: string;
                                to: string | null;
                                reason: string;
                                offered: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                taken: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                declined: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    why: string;
                                };
                            } | {
                                /** @constant */
                                state: "taken-back";
                                swapId: string;
                                layer: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                giver: string;
                                to: string | null;
                                reason: string;
                                offered: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                taken: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                takenBack: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                            })[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/on-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has which shift, layer by layer: a week from now, or any time, past ones as they were. */
        get: {
            parameters: {
                query?: {
                    /** @description From this instant (included). */
                    from?: string;
                    /** @description Until this instant (not included); 400 days at most. */
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The shifts; one without people is a gap. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                            items: {
                                layer: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                until: string;
                                people: {
                                    staffId: string;
                                    name: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/on-call/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on call now. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The people of each layer. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            at: string;
                            layers: {
                                layer: string;
                                people: {
                                    staffId: string;
                                    name: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of the rota, when and why, oldest first. */
        get: {
            parameters: {
                query?: {
                    /** @description Only what made the versions after this one. */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The changes. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                version: number;
                                /** @enum {string} */
                                what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                                about: string | null;
                                layer: string | null;
                                from: string | null;
                                until: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                why: string | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How hours, nights, weekends and public holidays fell on people, by default in the 90 days before now. */
        get: {
            parameters: {
                query?: {
                    /** @description From this instant (included). */
                    from?: string;
                    /** @description Until this instant (not included); 400 days at most. */
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description By person, who carried most first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                            items: {
                                staffId: string;
                                name: string;
                                shifts: number;
                                hours: number;
                                nights: number;
                                nightHours: number;
                                weekends: number;
                                weekendHours: number;
                                holidays: number;
                                holidayHours: number;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a draft of the layers with what was entered: every gap, double booking and person that cannot be reached. Changes nothing. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        layers: {
                            layer: string;
                            /** @default 1 */
                            people?: number;
                            /** @default [] */
                            skills?: {
                                skill: string;
                                people: number;
                            }[];
                            /** @default [] */
                            slots?: {
                                days: number[];
                                from: string;
                                to: string;
                                staffIds: string[];
                            }[];
                            /** @default [] */
                            rotations?: {
                                every: {
                                    hours: number;
                                } | {
                                    days: number;
                                } | {
                                    weeks: number;
                                };
                                handOff: string;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                endsOn?: string;
                                order: string[][];
                                /** @default [] */
                                only?: {
                                    days: number[];
                                    from: string;
                                    to: string;
                                }[];
                            }[];
                        }[];
                        /** Format: date-time */
                        from?: string;
                        /** Format: date-time */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description Everything wrong with it; nothing: it can be published. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the layers. Refused with everything that would be wrong in the year to come. Supervisors. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        layers: {
                            layer: string;
                            /** @default 1 */
                            people?: number;
                            /** @default [] */
                            skills?: {
                                skill: string;
                                people: number;
                            }[];
                            /** @default [] */
                            slots?: {
                                days: number[];
                                from: string;
                                to: string;
                                staffIds: string[];
                            }[];
                            /** @default [] */
                            rotations?: {
                                every: {
                                    hours: number;
                                } | {
                                    days: number;
                                } | {
                                    weeks: number;
                                };
                                handOff: string;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                endsOn?: string;
                                order: string[][];
                                /** @default [] */
                                only?: {
                                    days: number[];
                                    from: string;
                                    to: string;
                                }[];
                            }[];
                        }[];
                        why: string;
                    };
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put people on a layer instead of those the schedule names. Supervisors. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        layer: string;
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        until: string;
                        staffIds: string[];
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/overrides/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove an override from now on. Supervisors. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `rota-step-illegal`: The step is no longer possible: it was decided already, or its time is over. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/temporary-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the schedule of a layer for a while. Supervisors. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        layer: string;
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        until: string;
                        instead: {
                            /** @default [] */
                            slots?: {
                                days: number[];
                                from: string;
                                to: string;
                                staffIds: string[];
                            }[];
                            /** @default [] */
                            rotations?: {
                                every: {
                                    hours: number;
                                } | {
                                    days: number;
                                } | {
                                    weeks: number;
                                };
                                handOff: string;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                endsOn?: string;
                                order: string[][];
                                /** @default [] */
                                only?: {
                                    days: number[];
                                    from: string;
                                    to: string;
                                }[];
                            }[];
                        };
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/temporary-schedules/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a temporary schedule from now on. Supervisors. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `rota-step-illegal`: The step is no longer possible: it was decided already, or its time is over. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for leave; from a supervisor for somebody else, enter it. What it leaves open is answered. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        staffId?: string;
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `idempotency-key-reused`: This Idempotency-Key was already used for different content. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/leave/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve leave of somebody else. Supervisors. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `rota-step-illegal`: The step is no longer possible: it was decided already, or its time is over. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/leave/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse leave, with a reason. Supervisors. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `rota-step-illegal`: The step is no longer possible: it was decided already, or its time is over. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/leave/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up leave, also what is left of it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `rota-step-illegal`: The step is no longer possible: it was decided already, or its time is over. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a shift of your own to a colleague, or to whoever takes it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        layer: string;
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        until: string;
                        to?: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `idempotency-key-reused`: This Idempotency-Key was already used for different content. `not-on-call`: The person who offers the shift does not have it for all of that time. `already-recorded`: It is already recorded. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/swaps/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an offered shift; a supervisor approves. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `rota-step-illegal`: The step is no longer possible: it was decided already, or its time is over. `not-on-call`: The person who offers the shift does not have it for all of that time. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/swaps/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a swap that was taken: it becomes an override. Supervisors who have no part in it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `rota-step-illegal`: The step is no longer possible: it was decided already, or its time is over. `not-on-call`: The person who offers the shift does not have it for all of that time. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/swaps/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a swap: supervisors, or the colleague it was offered to. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `rota-step-illegal`: The step is no longer possible: it was decided already, or its time is over. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/swaps/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the shift after all. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description What was changed, and the version of the rota now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            what: "applied" | "published" | "staff-changed" | "override-made" | "override-removed" | "schedule-made" | "schedule-removed" | "leave-requested" | "leave-approved" | "leave-refused" | "leave-withdrawn" | "swap-offered" | "swap-taken" | "swap-approved" | "swap-declined" | "swap-taken-back";
                            about: string | null;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `rota-refused`: The rota cannot be changed like this: see what would be wrong, and when. `rota-step-illegal`: The step is no longer possible: it was decided already, or its time is over. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your calendar feeds, without their addresses. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The feeds. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                feedId: string;
                                /** Format: date-time */
                                madeAt: string;
                                revokedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a private address of your own shifts for a calendar. It is shown once. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description The feed with its address. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            feedId: string;
                            /** Format: date-time */
                            madeAt: string;
                            revokedAt: string | null;
                            url: string;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `already-recorded`: It is already recorded. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/feeds/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a calendar feed: your own, or anybody else has, for supervisors. */
        post: {
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
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Your feeds. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                feedId: string;
                                /** Format: date-time */
                                madeAt: string;
                                revokedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rota/calendar/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shifts of one person as an iCalendar, to whoever has the address: layers and times, nothing else. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description text/calendar (RFC 5545). */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description `link-invalid`: This link is not valid. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every partner institution, suspended ones too. Administrators. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them, by id. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                institutionId: string;
                                name: string;
                                /** @enum {string} */
                                kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                                siruta: string;
                                /** @enum {string} */
                                status: "active" | "suspended";
                                deputy?: {
                                    name: string;
                                    /** Format: email */
                                    email: string;
                                    /** Format: e164 */
                                    phone?: string;
                                };
                                guestAccess?: {
                                    emailDomains: string[];
                                    issue: number;
                                };
                                place: string | null;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add an institution under an id of its own. Administrators. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        institutionId: string;
                        name: string;
                        /** @enum {string} */
                        kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                        siruta: string;
                        deputy?: {
                            name: string;
                            /** Format: email */
                            email: string;
                            /** Format: e164 */
                            phone?: string;
                        };
                        guestEmailDomains?: string[];
                    };
                };
            };
            responses: {
                /** @description The institution. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            institutionId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                            siruta: string;
                            /** @enum {string} */
                            status: "active" | "suspended";
                            deputy?: {
                                name: string;
                                /** Format: email */
                                email: string;
                                /** Format: e164 */
                                phone?: string;
                            };
                            guestAccess?: {
                                emailDomains: string[];
                                issue: number;
                            };
                            place: string | null;
                            version: number;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `institution-id-taken`: There is an institution with this id already. Choose another. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An institution; its version is the ETag every change names. Administrators. */
        get: {
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
                /** @description The institution. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            institutionId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                            siruta: string;
                            /** @enum {string} */
                            status: "active" | "suspended";
                            deputy?: {
                                name: string;
                                /** Format: email */
                                email: string;
                                /** Format: e164 */
                                phone?: string;
                            };
                            guestAccess?: {
                                emailDomains: string[];
                                issue: number;
                            };
                            place: string | null;
                            version: number;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Change what is known of an institution. Administrators. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                        siruta: string;
                        deputy?: {
                            name: string;
                            /** Format: email */
                            email: string;
                            /** Format: e164 */
                            phone?: string;
                        };
                        guestEmailDomains?: string[];
                    };
                };
            };
            responses: {
                /** @description The institution as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            institutionId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                            siruta: string;
                            /** @enum {string} */
                            status: "active" | "suspended";
                            deputy?: {
                                name: string;
                                /** Format: email */
                                email: string;
                                /** Format: e164 */
                                phone?: string;
                            };
                            guestAccess?: {
                                emailDomains: string[];
                                issue: number;
                            };
                            place: string | null;
                            version: number;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `nothing-changed`: Nothing differs from what is saved. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of an institution, when and why, newest first. Administrators. */
        get: {
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
                /** @description The changes. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                institutionId: string;
                                version: number;
                                /** @enum {string} */
                                what: "applied" | "created" | "edited" | "suspended" | "lifted" | "guest-link-renewed";
                                by: string;
                                /** Format: date-time */
                                at: string;
                                why: string | null;
                                fields: {
                                    field: string;
                                    before: string | null;
                                    after: string | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend an institution: from now on it submits and answers nothing. Administrators. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description The institution as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            institutionId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                            siruta: string;
                            /** @enum {string} */
                            status: "active" | "suspended";
                            deputy?: {
                                name: string;
                                /** Format: email */
                                email: string;
                                /** Format: e164 */
                                phone?: string;
                            };
                            guestAccess?: {
                                emailDomains: string[];
                                issue: number;
                            };
                            place: string | null;
                            version: number;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `institution-step-illegal`: The institution is in this state already. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Allow a suspended institution again. Administrators. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description The institution as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            institutionId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "school" | "police" | "hospital" | "gp" | "town-hall";
                            siruta: string;
                            /** @enum {string} */
                            status: "active" | "suspended";
                            deputy?: {
                                name: string;
                                /** Format: email */
                                email: string;
                                /** Format: e164 */
                                phone?: string;
                            };
                            guestAccess?: {
                                emailDomains: string[];
                                issue: number;
                            };
                            place: string | null;
                            version: number;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `institution-step-illegal`: The institution is in this state already. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every system of an institution, what it may do, and whether it works. Administrators. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them, by institution. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                clientId: string;
                                institutionId: string | null;
                                scopes: string[];
                                label: string | null;
                                registeredAt: string | null;
                                lacks: ("registration" | "admission" | "pool") | null;
                            }[];
                            admitted: number;
                            most: number;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a system of an institution. Its secret is told this once. Administrators. */
        post: {
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
                    "application/json": {
                        label: string;
                        scopes: ("semnal/referrals.submit" | "semnal/referrals.read" | "semnal/requests.read" | "semnal/requests.answer")[];
                    };
                };
            };
            responses: {
                /** @description The client with its secret. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            clientId: string;
                            clientSecret: string;
                            scopes: ("semnal/referrals.submit" | "semnal/referrals.read" | "semnal/requests.read" | "semnal/requests.answer")[];
                            admitted: number;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `client-label-taken`: The institution has an application of this name already. Choose another, or revoke that one first. `client-of-suspended`: The institution is suspended; no system of its can be registered. `clients-full`: The service takes 50 applications at most, the console among them, and has them all. Revoke one that is not used. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a client: it gets no tokens any more, and those it has are not taken. Administrators. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    clientId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description It is revoked. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            clientId: string;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who may sign in for an institution. Administrators. */
        get: {
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
                /** @description All of them, by address. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                userId: string;
                                enabled: boolean;
                                /** @enum {string} */
                                state: "invited" | "active" | "reset";
                                email: string;
                                name: string | null;
                                createdAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Invite somebody to sign in for an institution; repeated, it is the same invitation. Administrators. */
        post: {
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
                    "application/json": {
                        /** Format: email */
                        email: string;
                        name: string;
                    };
                };
            };
            responses: {
                /** @description The invitation was sent. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `address-taken`: The e-mail address belongs to another account already. `user-of-suspended`: The institution is suspended; nobody can be invited for it. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/users/{userId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody sign in no more. Administrators. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description The account as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            userId: string;
                            enabled: boolean;
                            /** @enum {string} */
                            state: "invited" | "active" | "reset";
                            email: string;
                            name: string | null;
                            createdAt: string | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/users/{userId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody sign in again. Administrators. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description The account as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            userId: string;
                            enabled: boolean;
                            /** @enum {string} */
                            state: "invited" | "active" | "reset";
                            email: string;
                            name: string | null;
                            createdAt: string | null;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}/users/{userId}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the invitation again, or a code for a new password. Administrators. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description What was sent. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            sent: "invitation" | "reset";
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The county's staff, their roles and accounts; the version of the rota is the ETag. Administrators. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Everybody, also who has left. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            items: {
                                staffId: string;
                                name: string;
                                email: string;
                                roles: ("case-worker" | "supervisor" | "director" | "admin")[];
                                active: boolean;
                                account: {
                                    userId: string;
                                    enabled: boolean;
                                    /** @enum {string} */
                                    state: "invited" | "active" | "reset";
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Take somebody new into the staff and invite them. Administrators. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        staffId: string;
                        name: string;
                        /** Format: email */
                        email: string;
                        /** Format: e164 */
                        phone?: string;
                        roles: ("case-worker" | "supervisor" | "director" | "admin")[];
                    };
                };
            };
            responses: {
                /** @description They are in. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            staffId: string;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `staff-id-taken`: There is a member of staff with this id already. Choose another. `address-taken`: The e-mail address belongs to another account already. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change what a member of staff may do, and whether they still work here. Administrators. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        roles: ("case-worker" | "supervisor" | "director" | "admin")[];
                        active: boolean;
                    };
                };
            };
            responses: {
                /** @description It holds from now on. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            staffId: string;
                            findings: {
                                /** @enum {string} */
                                kind: "gap" | "pair-incomplete" | "skill-missing" | "unreachable" | "double-booking" | "on-leave" | "inactive" | "unknown-person" | "unknown-layer" | "overrides-overlap" | "schedules-overlap";
                                layers: string[];
                                staffId: string | null;
                                skill: string | null;
                                text: string;
                                hits: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    until: string;
                                    local: {
                                        from: string;
                                        until: string;
                                    };
                                    holidays: {
                                        date: string;
                                        name: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `own-access`: You cannot take the administration from yourself. Ask another administrator. `last-administrator`: This is the only administrator. Name another one first. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{staffId}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the invitation (again), or a code for a new password. Administrators. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description What was sent. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            sent: "invitation" | "reset";
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `address-taken`: The e-mail address belongs to another account already. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drills of the last 90 days and what they showed, newest first. Administrators. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The drills. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                alertId: string;
                                drillId: string;
                                startedBy: string;
                                /** Format: date-time */
                                startedAt: string;
                                /** Format: date-time */
                                endsBy: string;
                                /** @enum {string} */
                                outcome: "running" | "passed" | "failed";
                                because: ("time-over" | "nobody-left" | "too-late") | null;
                                acknowledgedBy: {
                                    staffId: string;
                                    name: string;
                                } | null;
                                acknowledgedAfterSeconds: number | null;
                                paged: {
                                    staffId: string;
                                    name: string;
                                    /** @enum {string} */
                                    channel: "sms" | "email" | "push" | "voice" | "webhook";
                                    /** Format: date-time */
                                    pagedAt: string;
                                    deliveredAt: string | null;
                                    failure: string | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Start a drill now; the same key is the same drill. Administrators. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        urgency: "immediate" | "urgent" | "routine";
                        layer: string | null;
                    };
                };
            };
            responses: {
                /** @description The drill as it stands. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alertId: string;
                            drillId: string;
                            startedBy: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            endsBy: string;
                            /** @enum {string} */
                            outcome: "running" | "passed" | "failed";
                            because: ("time-over" | "nobody-left" | "too-late") | null;
                            acknowledgedBy: {
                                staffId: string;
                                name: string;
                            } | null;
                            acknowledgedAfterSeconds: number | null;
                            paged: {
                                staffId: string;
                                name: string;
                                /** @enum {string} */
                                channel: "sms" | "email" | "push" | "voice" | "webhook";
                                /** Format: date-time */
                                pagedAt: string;
                                deliveredAt: string | null;
                                failure: string | null;
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. `idempotency-key-missing`: The Idempotency-Key header is missing (8–200 characters, unique for each referral or document). */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `drill-layer-unknown`: No level of the policy alerts this layer of the rota. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much work failed for good, by what it failed in, and since when it waits. Administrators. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every queue, empty ones too. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                queue: "urgent" | "routine" | "notify" | "timers" | "stream";
                                count: number;
                                since: string | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{queue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages that wait in one of urgent, routine, notify, timers, stream: their ids and why they failed, oldest first. Administrators. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    queue: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The messages. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            queue: "urgent" | "routine" | "notify" | "timers" | "stream";
                            items: {
                                messageId: string;
                                ids: string[];
                                reason: string;
                                /** Format: date-time */
                                sentAt: string;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{queue}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take messages back to where they failed, all or some, as many as there is time for; repeating it goes on. Administrators. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    queue: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        messageIds?: string[];
                    };
                };
            };
            responses: {
                /** @description How many went. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            moved: number;
                            left: number;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who read or changed a record, what somebody did, or what was administered, in at most 366 days, newest first; the search itself is noted. As a CSV file with `Accept: text/csv`. Administrators. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        of: {
                            /** @constant */
                            kind: "record";
                            id: string;
                        } | {
                            /** @constant */
                            kind: "person";
                            staffId: string;
                        } | {
                            /** @constant */
                            kind: "administration";
                        };
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
            responses: {
                /** @description What was found. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                /** @enum {string} */
                                sort: "read" | "case" | "rota" | "institution" | "settings" | "act";
                                what: string;
                                about: string | null;
                            }[];
                            more: boolean;
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings in force. Supervisors, the director, administrators. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The settings; their version is the ETag every change names. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** Format: date-time */
                            appliedAt: string;
                            appliedBy: string;
                            /** @enum {string} */
                            origin: "pack" | "console" | "restored";
                            why: string | null;
                            name: string | null;
                            policies: {
                                immediate: {
                                    /** @enum {string} */
                                    urgency: "immediate" | "urgent" | "routine";
                                    levels: {
                                        targets: ({
                                            /** @constant */
                                            kind: "layer";
                                            layer: string;
                                        } | {
                                            /** @constant */
                                            kind: "role";
                                            /** @enum {string} */
                                            role: "case-worker" | "supervisor" | "director" | "admin";
                                        } | {
                                            /** @constant */
                                            kind: "staff";
                                            staffId: string;
                                        })[];
                                        channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        answerWithin: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                        acknowledgements?: number;
                                    }[];
                                    rounds: number;
                                    lastResort: {
                                        targets: ({
                                            /** @constant */
                                            kind: "layer";
                                            layer: string;
                                        } | {
                                            /** @constant */
                                            kind: "role";
                                            /** @enum {string} */
                                            role: "case-worker" | "supervisor" | "director" | "admin";
                                        } | {
                                            /** @constant */
                                            kind: "staff";
                                            staffId: string;
                                        })[];
                                        channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        answerWithin: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                        acknowledgements?: number;
                                    };
                                    firstContactWithin?: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                };
                                urgent: {
                                    /** @enum {string} */
                                    urgency: "immediate" | "urgent" | "routine";
                                    levels: {
                                        targets: ({
                                            /** @constant */
                                            kind: "layer";
                                            layer: string;
                                        } | {
                                            /** @constant */
                                            kind: "role";
                                            /** @enum {string} */
                                            role: "case-worker" | "supervisor" | "director" | "admin";
                                        } | {
                                            /** @constant */
                                            kind: "staff";
                                            staffId: string;
                                        })[];
                                        channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        answerWithin: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                        acknowledgements?: number;
                                    }[];
                                    rounds: number;
                                    lastResort: {
                                        targets: ({
                                            /** @constant */
                                            kind: "layer";
                                            layer: string;
                                        } | {
                                            /** @constant */
                                            kind: "role";
                                            /** @enum {string} */
                                            role: "case-worker" | "supervisor" | "director" | "admin";
                                        } | {
                                            /** @constant */
                                            kind: "staff";
                                            staffId: string;
                                        })[];
                                        channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        answerWithin: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                        acknowledgements?: number;
                                    };
                                    firstContactWithin?: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                };
                                routine: {
                                    /** @enum {string} */
                                    urgency: "immediate" | "urgent" | "routine";
                                    levels: {
                                        targets: ({
                                            /** @constant */
                                            kind: "layer";
                                            layer: string;
                                        } | {
                                            /** @constant */
                                            kind: "role";
                                            /** @enum {string} */
                                            role: "case-worker" | "supervisor" | "director" | "admin";
                                        } | {
                                            /** @constant */
                                            kind: "staff";
                                            staffId: string;
                                        })[];
                                        channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        answerWithin: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                        acknowledgements?: number;
                                    }[];
                                    rounds: number;
                                    lastResort: {
                                        targets: ({
                                            /** @constant */
                                            kind: "layer";
                                            layer: string;
                                        } | {
                                            /** @constant */
                                            kind: "role";
                                            /** @enum {string} */
                                            role: "case-worker" | "supervisor" | "director" | "admin";
                                        } | {
                                            /** @constant */
                                            kind: "staff";
                                            staffId: string;
                                        })[];
                                        channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                        answerWithin: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                        acknowledgements?: number;
                                    };
                                    firstContactWithin?: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                };
                            };
                            durations: {
                                linkValidFor: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                retryUnreachableAfter: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                handOverWithin: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                dispatchCheckIn: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                callBackGrace: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                shiftHandover: {
                                    signWithin: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    signEmpty: boolean;
                                };
                                storm?: {
                                    moreThan: number;
                                    within: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    gatherFor: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                };
                            };
                            /** @default [] */
                            days: {
                                /** Format: date */
                                date: string;
                                working: boolean;
                                source: string;
                            }[];
                            layers: string[];
                            people: {
                                staffId: string;
                                name: string;
                                roles: ("case-worker" | "supervisor" | "director" | "admin")[];
                            }[];
                            channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed the settings, when and why, newest first. */
        get: {
            parameters: {
                query?: {
                    /** @description Only versions before this one. */
                    before?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Twenty versions at most. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                version: number;
                                /** Format: date-time */
                                appliedAt: string;
                                appliedBy: string;
                                /** @enum {string} */
                                origin: "pack" | "console" | "restored";
                                why: string | null;
                                name: string | null;
                            }[];
                            next: number | null;
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version, and what it changed. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    version: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The version. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** Format: date-time */
                            appliedAt: string;
                            appliedBy: string;
                            /** @enum {string} */
                            origin: "pack" | "console" | "restored";
                            why: string | null;
                            name: string | null;
                            changes: {
                                path: string;
                                before: string | null;
                                after: string | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an earlier version back, as a new one. Administrators. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path: {
                    version: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description The version of the settings now, and what changed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            weaker: {
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                /** @enum {string} */
                                what: "fewer-levels" | "fewer-rounds" | "asked-later" | "last-resort-narrower" | "fewer-channels" | "pair-given-up" | "acceptance-lasts" | "contact-later";
                                level?: number;
                            }[];
                            changes: {
                                path: string;
                                before: string | null;
                                after: string | null;
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `nothing-corrected`: The correction changes nothing. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a changed part as a county pack is checked: everything wrong with it, and in what it watches less. Changes nothing. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        change: {
                            /** @constant */
                            part: "policy";
                            policy: {
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                levels: {
                                    targets: ({
                                        /** @constant */
                                        kind: "layer";
                                        layer: string;
                                    } | {
                                        /** @constant */
                                        kind: "role";
                                        /** @enum {string} */
                                        role: "case-worker" | "supervisor" | "director" | "admin";
                                    } | {
                                        /** @constant */
                                        kind: "staff";
                                        staffId: string;
                                    })[];
                                    channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    answerWithin: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    acknowledgements?: number;
                                }[];
                                rounds: number;
                                lastResort: {
                                    targets: ({
                                        /** @constant */
                                        kind: "layer";
                                        layer: string;
                                    } | {
                                        /** @constant */
                                        kind: "role";
                                        /** @enum {string} */
                                        role: "case-worker" | "supervisor" | "director" | "admin";
                                    } | {
                                        /** @constant */
                                        kind: "staff";
                                        staffId: string;
                                    })[];
                                    channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    answerWithin: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    acknowledgements?: number;
                                };
                                firstContactWithin?: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                            };
                        } | {
                            /** @constant */
                            part: "durations";
                            durations: {
                                linkValidFor: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                retryUnreachableAfter: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                handOverWithin: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                dispatchCheckIn: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                callBackGrace: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                shiftHandover: {
                                    signWithin: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    signEmpty: boolean;
                                };
                                storm?: {
                                    moreThan: number;
                                    within: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    gatherFor: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                };
                            };
                        } | {
                            /** @constant */
                            part: "days";
                            days: {
                                /** Format: date */
                                date: string;
                                working: boolean;
                                source: string;
                            }[];
                        } | {
                            /** @constant */
                            part: "rule";
                            rule: {
                                rule: string;
                                variant?: string;
                                event: string;
                                actor?: string;
                                obligation: string;
                                within: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                legalMaximum?: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                source: string | null;
                                article?: string;
                                verification: ("verified" | "secondary" | "unverified") | null;
                                /** Format: date */
                                validFrom?: string;
                                /** Format: date */
                                validTo?: string;
                                reminders?: {
                                    atPercent: number;
                                    /** @enum {string} */
                                    to: "case-worker" | "supervisor" | "director";
                                }[];
                                overdue?: {
                                    /** @enum {string} */
                                    to: "case-worker" | "supervisor" | "director";
                                    after?: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                }[];
                                pauses?: {
                                    reason: string;
                                    label: string;
                                    atMost: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                }[];
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description What is wrong; nothing: it can be saved. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            faults: {
                                pointer: string;
                                code: string;
                                detail: string;
                            }[];
                            standing: {
                                pointer: string;
                                code: string;
                                detail: string;
                            }[];
                            weaker: {
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                /** @enum {string} */
                                what: "fewer-levels" | "fewer-rounds" | "asked-later" | "last-resort-narrower" | "fewer-channels" | "pair-given-up" | "acceptance-lasts" | "contact-later";
                                level?: number;
                            }[];
                            changes: {
                                path: string;
                                before: string | null;
                                after: string | null;
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one part: a policy, the durations, free and worked days, or a deadline rule. Administrators. */
        post: {
            parameters: {
                query?: never;
                header: {
                    "If-Match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        change: {
                            /** @constant */
                            part: "policy";
                            policy: {
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                levels: {
                                    targets: ({
                                        /** @constant */
                                        kind: "layer";
                                        layer: string;
                                    } | {
                                        /** @constant */
                                        kind: "role";
                                        /** @enum {string} */
                                        role: "case-worker" | "supervisor" | "director" | "admin";
                                    } | {
                                        /** @constant */
                                        kind: "staff";
                                        staffId: string;
                                    })[];
                                    channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    answerWithin: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    acknowledgements?: number;
                                }[];
                                rounds: number;
                                lastResort: {
                                    targets: ({
                                        /** @constant */
                                        kind: "layer";
                                        layer: string;
                                    } | {
                                        /** @constant */
                                        kind: "role";
                                        /** @enum {string} */
                                        role: "case-worker" | "supervisor" | "director" | "admin";
                                    } | {
                                        /** @constant */
                                        kind: "staff";
                                        staffId: string;
                                    })[];
                                    channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    answerWithin: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    acknowledgements?: number;
                                };
                                firstContactWithin?: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                            };
                        } | {
                            /** @constant */
                            part: "durations";
                            durations: {
                                linkValidFor: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                retryUnreachableAfter: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                handOverWithin: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                dispatchCheckIn: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                callBackGrace: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                shiftHandover: {
                                    signWithin: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    signEmpty: boolean;
                                };
                                storm?: {
                                    moreThan: number;
                                    within: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                    gatherFor: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                };
                            };
                        } | {
                            /** @constant */
                            part: "days";
                            days: {
                                /** Format: date */
                                date: string;
                                working: boolean;
                                source: string;
                            }[];
                        } | {
                            /** @constant */
                            part: "rule";
                            rule: {
                                rule: string;
                                variant?: string;
                                event: string;
                                actor?: string;
                                obligation: string;
                                within: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                legalMaximum?: {
                                    quantity: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                };
                                source: string | null;
                                article?: string;
                                verification: ("verified" | "secondary" | "unverified") | null;
                                /** Format: date */
                                validFrom?: string;
                                /** Format: date */
                                validTo?: string;
                                reminders?: {
                                    atPercent: number;
                                    /** @enum {string} */
                                    to: "case-worker" | "supervisor" | "director";
                                }[];
                                overdue?: {
                                    /** @enum {string} */
                                    to: "case-worker" | "supervisor" | "director";
                                    after?: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                }[];
                                pauses?: {
                                    reason: string;
                                    label: string;
                                    atMost: {
                                        seconds: number;
                                    } | {
                                        minutes: number;
                                    } | {
                                        hours: number;
                                    };
                                }[];
                            };
                        };
                        why: string;
                    };
                };
            };
            responses: {
                /** @description The version of the settings now, and what changed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            weaker: {
                                /** @enum {string} */
                                urgency: "immediate" | "urgent" | "routine";
                                /** @enum {string} */
                                what: "fewer-levels" | "fewer-rounds" | "asked-later" | "last-resort-narrower" | "fewer-channels" | "pair-given-up" | "acceptance-lasts" | "contact-later";
                                level?: number;
                            }[];
                            changes: {
                                path: string;
                                before: string | null;
                                after: string | null;
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `nothing-corrected`: The correction changes nothing. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `if-match-missing`: The If-Match header with the version you have seen (ETag) is missing. */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would happen to an alert, by the rota and the contacts as they are now. Nobody is alerted. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        urgency: "immediate" | "urgent" | "routine";
                        when: {
                            /** @constant */
                            kind: "now";
                        } | {
                            /** @constant */
                            kind: "at";
                            /** Format: date */
                            date: string;
                            time: string;
                        } | {
                            /** @constant */
                            kind: "night";
                            /** @enum {string} */
                            night: "tonight" | "easter" | "holiday";
                        };
                        policy?: {
                            /** @enum {string} */
                            urgency: "immediate" | "urgent" | "routine";
                            levels: {
                                targets: ({
                                    /** @constant */
                                    kind: "layer";
                                    layer: string;
                                } | {
                                    /** @constant */
                                    kind: "role";
                                    /** @enum {string} */
                                    role: "case-worker" | "supervisor" | "director" | "admin";
                                } | {
                                    /** @constant */
                                    kind: "staff";
                                    staffId: string;
                                })[];
                                channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                answerWithin: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                acknowledgements?: number;
                            }[];
                            rounds: number;
                            lastResort: {
                                targets: ({
                                    /** @constant */
                                    kind: "layer";
                                    layer: string;
                                } | {
                                    /** @constant */
                                    kind: "role";
                                    /** @enum {string} */
                                    role: "case-worker" | "supervisor" | "director" | "admin";
                                } | {
                                    /** @constant */
                                    kind: "staff";
                                    staffId: string;
                                })[];
                                channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                fallback: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                answerWithin: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                                acknowledgements?: number;
                            };
                            firstContactWithin?: {
                                seconds: number;
                            } | {
                                minutes: number;
                            } | {
                                hours: number;
                            };
                        };
                        /** @default [] */
                        acts?: {
                            nth: number;
                            /** @enum {string} */
                            does: "answers" | "declines";
                            after: {
                                seconds: number;
                            } | {
                                minutes: number;
                            } | {
                                hours: number;
                            };
                        }[];
                        /** @default [] */
                        unreachable?: string[];
                    };
                };
            };
            responses: {
                /** @description Step by step. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            at: string;
                            holiday: string | null;
                            steps: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                what: "asked" | "nobody-reachable" | "answered" | "one-of-two" | "declined";
                                position: {
                                    /** @constant */
                                    kind: "level";
                                    round: number;
                                    level: number;
                                } | {
                                    /** @constant */
                                    kind: "last-resort";
                                    time: number;
                                };
                                passed: {
                                    position: {
                                        /** @constant */
                                        kind: "level";
                                        round: number;
                                        level: number;
                                    } | {
                                        /** @constant */
                                        kind: "last-resort";
                                        time: number;
                                    };
                                    missing: {
                                        staffId: string;
                                        name: string | null;
                                        because: ({
                                            /** @constant */
                                            kind: "layer";
                                            layer: string;
                                            /** @enum {string} */
                                            by: "override" | "temporary-schedule" | "schedule";
                                        } | {
                                            /** @constant */
                                            kind: "role";
                                            /** @enum {string} */
                                            role: "case-worker" | "supervisor" | "director" | "admin";
                                        } | {
                                            /** @constant */
                                            kind: "person";
                                        })[];
                                        /** @enum {string} */
                                        absence: "unknown" | "inactive" | "on-leave" | "no-contact" | "quiet-hours" | "declined" | "has-it" | "too-many";
                                    }[];
                                    emptyLayers: string[];
                                }[];
                                asked: {
                                    staffId: string;
                                    name: string;
                                    because: ({
                                        /** @constant */
                                        kind: "layer";
                                        layer: string;
                                        /** @enum {string} */
                                        by: "override" | "temporary-schedule" | "schedule";
                                    } | {
                                        /** @constant */
                                        kind: "role";
                                        /** @enum {string} */
                                        role: "case-worker" | "supervisor" | "director" | "admin";
                                    } | {
                                        /** @constant */
                                        kind: "person";
                                    })[];
                                    channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    reserves: ("sms" | "email" | "push" | "voice" | "webhook")[];
                                    isQuiet: boolean;
                                    unreached: boolean;
                                }[];
                                holes: {
                                    missing: {
                                        staffId: string;
                                        name: string | null;
                                        because: ({
                                            /** @constant */
                                            kind: "layer";
                                            layer: string;
                                            /** @enum {string} */
                                            by: "override" | "temporary-schedule" | "schedule";
                                        } | {
                                            /** @constant */
                                            kind: "role";
                                            /** @enum {string} */
                                            role: "case-worker" | "supervisor" | "director" | "admin";
                                        } | {
                                            /** @constant */
                                            kind: "person";
                                        })[];
                                        /** @enum {string} */
                                        absence: "unknown" | "inactive" | "on-leave" | "no-contact" | "quiet-hours" | "declined" | "has-it" | "too-many";
                                    }[];
                                    emptyLayers: string[];
                                };
                                by: {
                                    staffId: string;
                                    name: string;
                                } | null;
                                until: string | null;
                            }[];
                            ending: {
                                /** @constant */
                                kind: "answered";
                                /** Format: date-time */
                                at: string;
                                by: {
                                    staffId: string;
                                    name: string;
                                };
                                contactBy: string | null;
                            } | {
                                /** @constant */
                                kind: "goes-on";
                                /** Format: date-time */
                                at: string;
                                every: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                            } | {
                                /** @constant */
                                kind: "unreachable";
                                /** Format: date-time */
                                at: string;
                                every: {
                                    seconds: number;
                                } | {
                                    minutes: number;
                                } | {
                                    hours: number;
                                };
                            };
                            unused: number[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every deadline rule with its source, its mark, and who compared it with the act. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The rules. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                key: string;
                                content: string;
                                rule: {
                                    rule: string;
                                    variant?: string;
                                    event: string;
                                    actor?: string;
                                    obligation: string;
                                    within: {
                                        quantity: number;
                                        /** @enum {string} */
                                        unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                    };
                                    legalMaximum?: {
                                        quantity: number;
                                        /** @enum {string} */
                                        unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                    };
                                    source: string | null;
                                    article?: string;
                                    verification: ("verified" | "secondary" | "unverified") | null;
                                    /** Format: date */
                                    validFrom?: string;
                                    /** Format: date */
                                    validTo?: string;
                                    reminders?: {
                                        atPercent: number;
                                        /** @enum {string} */
                                        to: "case-worker" | "supervisor" | "director";
                                    }[];
                                    overdue?: {
                                        /** @enum {string} */
                                        to: "case-worker" | "supervisor" | "director";
                                        after?: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                    }[];
                                    pauses?: {
                                        reason: string;
                                        label: string;
                                        atMost: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                    }[];
                                };
                                signOff: {
                                    by: string;
                                    name: string;
                                    /** Format: date-time */
                                    at: string;
                                    note: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/rules/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign that a rule was compared with its act, of the row as it was read. The director. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                        content: string;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description The rules. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                key: string;
                                content: string;
                                rule: {
                                    rule: string;
                                    variant?: string;
                                    event: string;
                                    actor?: string;
                                    obligation: string;
                                    within: {
                                        quantity: number;
                                        /** @enum {string} */
                                        unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                    };
                                    legalMaximum?: {
                                        quantity: number;
                                        /** @enum {string} */
                                        unit: "minutes" | "hours" | "calendar-days" | "working-days" | "months";
                                    };
                                    source: string | null;
                                    article?: string;
                                    verification: ("verified" | "secondary" | "unverified") | null;
                                    /** Format: date */
                                    validFrom?: string;
                                    /** Format: date */
                                    validTo?: string;
                                    reminders?: {
                                        atPercent: number;
                                        /** @enum {string} */
                                        to: "case-worker" | "supervisor" | "director";
                                    }[];
                                    overdue?: {
                                        /** @enum {string} */
                                        to: "case-worker" | "supervisor" | "director";
                                        after?: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                    }[];
                                    pauses?: {
                                        reason: string;
                                        label: string;
                                        atMost: {
                                            seconds: number;
                                        } | {
                                            minutes: number;
                                        } | {
                                            hours: number;
                                        };
                                    }[];
                                };
                                signOff: {
                                    by: string;
                                    name: string;
                                    /** Format: date-time */
                                    at: string;
                                    note: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description `body-malformed`: The request body is not valid JSON. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-found`: It does not exist or you may not see it. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `already-recorded`: It is already recorded. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `version-stale`: The data has changed meanwhile. Reload and try again. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `body-too-large`: The request is too large (256 KB at most). */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-type-unsupported`: Send application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `content-invalid`: Some fields are not right. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The channels of the county, and every text people are sent with what an SMS of it takes. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The texts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            channels: ("sms" | "email" | "push" | "voice" | "webhook")[];
                            smsReplies: boolean;
                            items: {
                                /** @enum {string} */
                                channel: "sms" | "email" | "push" | "voice" | "webhook";
                                /** @enum {string} */
                                kind: "page" | "notice" | "code" | "reply";
                                about: string;
                                text: string;
                                sms: {
                                    characters: number;
                                    segments: number;
                                    gsm7: boolean;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description `unauthenticated`: You must sign in. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the API answers. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It does. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OpenAPI 3.1. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        FormDefinition: {
            /** @enum {string} */
            form: "observation" | "family-risk" | "domestic-violence-risk" | "phone-intake";
            version: number;
            title: string;
            /** Format: date */
            validFrom: string;
            source: string;
            /** @enum {string} */
            verification: "verified" | "secondary" | "unverified";
            note: string;
            scoring: ("numbered-items" | "alone-enough") | null;
            sections: {
                code: string;
                title: string;
                /** @enum {string} */
                verification: "verified" | "secondary" | "unverified";
                fields: ({
                    /** @constant */
                    kind: "answer";
                    code: string;
                    label: string;
                    required: boolean;
                    item?: number;
                    /** @enum {string} */
                    vulnerability?: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                    /** @constant */
                    aloneEnough?: true;
                } | {
                    /** @constant */
                    kind: "text";
                    code: string;
                    label: string;
                    required: boolean;
                    longest: number;
                } | {
                    /** @constant */
                    kind: "number";
                    code: string;
                    label: string;
                    required: boolean;
                    minimum: number;
                    maximum: number;
                    whole: boolean;
                    unit?: string;
                } | {
                    /** @constant */
                    kind: "choice";
                    code: string;
                    label: string;
                    required: boolean;
                    several: boolean;
                    options: {
                        value: string;
                        label: string;
                    }[];
                } | {
                    /** @constant */
                    kind: "date";
                    code: string;
                    label: string;
                    required: boolean;
                } | {
                    /** @constant */
                    kind: "time";
                    code: string;
                    label: string;
                    required: boolean;
                    notBefore?: string;
                } | {
                    /** @constant */
                    kind: "person";
                    code: string;
                    label: string;
                    required: boolean;
                })[];
            }[];
        };
        Document: {
            documentId: string;
            caseId: string;
            revision: number;
            content: components["schemas"]["DocumentContent"];
            finishedBy: {
                staffId: string;
                name: string;
            };
            /** Format: date-time */
            finishedAt: string;
            corrects: {
                revision: number;
                why: string;
            } | null;
            holds: boolean;
            readable: {
                title: string;
                sections: {
                    title: string;
                    lines: {
                        code: string;
                        label: string;
                        answer: string;
                    }[];
                }[];
            } | null;
        };
        DocumentContent: {
            /** @constant */
            kind: "form";
            /** @enum {string} */
            form: "observation" | "family-risk" | "domestic-violence-risk" | "phone-intake";
            formVersion: number;
            answers: {
                [key: string]: string | number | string[] | {
                    name: string;
                    role?: string;
                };
            };
            score: ({
                /** @constant */
                method: "numbered-items";
                /** @enum {string} */
                level: "high" | "medium" | "low" | "none";
                yes: number[];
                open: number[];
                source: string;
                /** @enum {string} */
                verification: "verified" | "secondary" | "unverified";
            } | {
                /** @constant */
                method: "alone-enough";
                /** @enum {string} */
                level: "risk" | "no-risk" | "unclear";
                yes: string[];
                open: string[];
            }) | null;
        } | ({
            /** @constant */
            kind: "initial-assessment";
            /** Format: date-time */
            doneAt: string;
            /** @enum {string} */
            personSeen: "yes" | "no";
            talkedWith: {
                name: string;
                role: string;
            }[];
            /** @enum {string} */
            immediateDanger: "yes" | "no" | "unknown";
            summary: string;
            findings: {
                /** @enum {string} */
                code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                /** @enum {string} */
                finding: "found" | "none-found";
            }[];
            /** @enum {string} */
            conclusion: "risk-confirmed" | "no-risk" | "assess-in-detail";
            reasons: string;
        } | {
            /** @constant */
            kind: "detailed-assessment";
            /** Format: date-time */
            doneAt: string;
            /** @enum {string} */
            personSeen: "yes" | "no";
            talkedWith: {
                name: string;
                role: string;
            }[];
            social: string;
            medical: string;
            educational: string;
            strengths?: string;
            personsView?: string;
            findings: {
                /** @enum {string} */
                code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                /** @enum {string} */
                finding: "found" | "none-found";
            }[];
            /** @enum {string} */
            conclusion: "service-plan" | "protection-plan" | "no-risk";
            reasons: string;
        } | {
            /** @constant */
            kind: "assessment-report";
            /** Format: date-time */
            doneAt: string;
            assessmentId: string;
            text: string;
            recommendations: string;
        }) | {
            /** @constant */
            kind: "home-visit";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string;
            place: string;
            visitors: {
                name: string;
                role: string;
            }[];
            metWith: {
                name: string;
                role: string;
            }[];
            /** @enum {string} */
            personSeen: "yes" | "no";
            observed: string;
            findings: {
                /** @enum {string} */
                code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                /** @enum {string} */
                finding: "found" | "none-found";
            }[];
            /** @enum {string} */
            conclusion: "risk-confirmed" | "no-risk" | "visit-again" | "nobody-home";
            reasons: string;
        };
        FormRequest: {
            /** @enum {string} */
            form: "observation" | "family-risk" | "domestic-violence-risk";
            formVersion: number;
            answers: {
                [key: string]: unknown;
            };
        };
        AssessmentRequest: {
            /** @constant */
            kind: "initial-assessment";
            /** Format: date-time */
            doneAt: string;
            /** @enum {string} */
            personSeen: "yes" | "no";
            talkedWith: {
                name: string;
                role: string;
            }[];
            /** @enum {string} */
            immediateDanger: "yes" | "no" | "unknown";
            summary: string;
            findings: {
                /** @enum {string} */
                code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                /** @enum {string} */
                finding: "found" | "none-found";
            }[];
            /** @enum {string} */
            conclusion: "risk-confirmed" | "no-risk" | "assess-in-detail";
            reasons: string;
        } | {
            /** @constant */
            kind: "detailed-assessment";
            /** Format: date-time */
            doneAt: string;
            /** @enum {string} */
            personSeen: "yes" | "no";
            talkedWith: {
                name: string;
                role: string;
            }[];
            social: string;
            medical: string;
            educational: string;
            strengths?: string;
            personsView?: string;
            findings: {
                /** @enum {string} */
                code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                /** @enum {string} */
                finding: "found" | "none-found";
            }[];
            /** @enum {string} */
            conclusion: "service-plan" | "protection-plan" | "no-risk";
            reasons: string;
        } | {
            /** @constant */
            kind: "assessment-report";
            /** Format: date-time */
            doneAt: string;
            assessmentId: string;
            text: string;
            recommendations: string;
        };
        VisitRequest: {
            /** @constant */
            kind: "home-visit";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string;
            place: string;
            visitors: {
                name: string;
                role: string;
            }[];
            metWith: {
                name: string;
                role: string;
            }[];
            /** @enum {string} */
            personSeen: "yes" | "no";
            observed: string;
            findings: {
                /** @enum {string} */
                code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
                /** @enum {string} */
                finding: "found" | "none-found";
            }[];
            /** @enum {string} */
            conclusion: "risk-confirmed" | "no-risk" | "visit-again" | "nobody-home";
            reasons: string;
        };
        Vulnerability: {
            /** @constant */
            state: "none-found";
            caseId: string;
            /** @enum {string} */
            code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
            version: number;
            history: ({
                /** @enum {string} */
                what: "none-found" | "found" | "found-again" | "not-seen";
                origin: {
                    /** @constant */
                    kind: "assessment";
                    documentId: string;
                } | {
                    /** @constant */
                    kind: "form";
                    documentId: string;
                } | {
                    /** @constant */
                    kind: "import";
                    source: string;
                    reference: string;
                };
                /** Format: date-time */
                at: string;
                by: {
                    /** @constant */
                    kind: "person";
                    staffId: string;
                    name: string;
                } | {
                    /** @constant */
                    kind: "service";
                } | {
                    /** @constant */
                    kind: "institution";
                    institutionId: string;
                };
            } | {
                /** @constant */
                what: "removed";
                removal: {
                    /** @constant */
                    kind: "service";
                    planId: string;
                    itemId: string;
                } | {
                    /** @constant */
                    kind: "event";
                    what: string;
                    /** Format: date */
                    on: string;
                };
                /** Format: date-time */
                at: string;
                by: {
                    /** @constant */
                    kind: "person";
                    staffId: string;
                    name: string;
                } | {
                    /** @constant */
                    kind: "service";
                } | {
                    /** @constant */
                    kind: "institution";
                    institutionId: string;
                };
            })[];
            /** Format: date-time */
            assessedAt: string;
        } | {
            /** @constant */
            state: "open";
            caseId: string;
            /** @enum {string} */
            code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
            version: number;
            history: ({
                /** @enum {string} */
                what: "none-found" | "found" | "found-again" | "not-seen";
                origin: {
                    /** @constant */
                    kind: "assessment";
                    documentId: string;
                } | {
                    /** @constant */
                    kind: "form";
                    documentId: string;
                } | {
                    /** @constant */
                    kind: "import";
                    source: string;
                    reference: string;
                };
                /** Format: date-time */
                at: string;
                by: {
                    /** @constant */
                    kind: "person";
                    staffId: string;
                    name: string;
                } | {
                    /** @constant */
                    kind: "service";
                } | {
                    /** @constant */
                    kind: "institution";
                    institutionId: string;
                };
            } | {
                /** @constant */
                what: "removed";
                removal: {
                    /** @constant */
                    kind: "service";
                    planId: string;
                    itemId: string;
                } | {
                    /** @constant */
                    kind: "event";
                    what: string;
                    /** Format: date */
                    on: string;
                };
                /** Format: date-time */
                at: string;
                by: {
                    /** @constant */
                    kind: "person";
                    staffId: string;
                    name: string;
                } | {
                    /** @constant */
                    kind: "service";
                } | {
                    /** @constant */
                    kind: "institution";
                    institutionId: string;
                };
            })[];
            /** Format: date-time */
            openedAt: string;
        } | {
            /** @constant */
            state: "removed";
            caseId: string;
            /** @enum {string} */
            code: "poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison";
            version: number;
            history: ({
                /** @enum {string} */
                what: "none-found" | "found" | "found-again" | "not-seen";
                origin: {
                    /** @constant */
                    kind: "assessment";
                    documentId: string;
                } | {
                    /** @constant */
                    kind: "form";
                    documentId: string;
                } | {
                    /** @constant */
                    kind: "import";
                    source: string;
                    reference: string;
                };
                /** Format: date-time */
                at: string;
                by: {
                    /** @constant */
                    kind: "person";
                    staffId: string;
                    name: string;
                } | {
                    /** @constant */
                    kind: "service";
                } | {
                    /** @constant */
                    kind: "institution";
                    institutionId: string;
                };
            } | {
                /** @constant */
                what: "removed";
                removal: {
                    /** @constant */
                    kind: "service";
                    planId: string;
                    itemId: string;
                } | {
                    /** @constant */
                    kind: "event";
                    what: string;
                    /** Format: date */
                    on: string;
                };
                /** Format: date-time */
                at: string;
                by: {
                    /** @constant */
                    kind: "person";
                    staffId: string;
                    name: string;
                } | {
                    /** @constant */
                    kind: "service";
                } | {
                    /** @constant */
                    kind: "institution";
                    institutionId: string;
                };
            })[];
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            removedAt: string;
            removal: {
                /** @constant */
                kind: "service";
                planId: string;
                itemId: string;
            } | {
                /** @constant */
                kind: "event";
                what: string;
                /** Format: date */
                on: string;
            };
        };
        Plan: {
            plan: components["schemas"]["PlanRecord"];
            items: {
                /** @enum {string} */
                need: "emergency-shelter" | "residential-care" | "family-care" | "day-care" | "home-care" | "respite-care" | "housing" | "food" | "material-support" | "benefits-access" | "identity-papers" | "legal-advice" | "social-counselling" | "parenting-education" | "violence-protection" | "independent-living" | "employment" | "gp-registration" | "medical-check" | "vaccination" | "chronic-care" | "mother-and-child-care" | "rehabilitation" | "mental-health" | "psychological-counselling" | "addiction-treatment" | "school-enrolment" | "early-education" | "after-school" | "remedial-teaching" | "school-counselling" | "special-education" | "school-supplies" | "vocational-guidance";
                vulnerability: ("poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison") | null;
                what: string;
                givenBy: {
                    /** @constant */
                    kind: "registered";
                    providerId: string;
                    serviceId: string;
                } | {
                    /** @constant */
                    kind: "other";
                    name: string;
                };
                /** Format: date */
                from: string;
                until: string | null;
                payer: {
                    /** @enum {string} */
                    kind: "state-budget" | "county-council" | "town-hall" | "health-insurance" | "provider" | "project" | "family";
                    name?: string;
                };
                itemId: string;
                allowedDouble: {
                    reason: string;
                    by: {
                        staffId: string;
                        name: string;
                    };
                    /** Format: date-time */
                    at: string;
                    beside: {
                        planId: string;
                        itemId: string;
                    }[];
                } | null;
                /** @enum {string} */
                domain: "social" | "medical" | "educational";
                needLabel: string;
                service: {
                    /** @enum {string} */
                    standing: "offered" | "removed" | "unknown";
                    provider: string | null;
                    service: string | null;
                } | null;
            }[];
            inForce: boolean;
            legal: ("add-item" | "remove-item" | "propose" | "return" | "approve" | "re-evaluate" | "end")[];
        };
        PlanRecord: {
            /** @constant */
            state: "draft";
            planId: string;
            caseId: string;
            personId: string;
            version: number;
            /** @enum {string} */
            kind: "service-plan" | "protection-plan";
            institution: {
                institutionId: string | null;
                name: string;
            };
            goal: string;
            replaces: string | null;
            items: components["schemas"]["PlanItem"][];
            history: {
                /** @enum {string} */
                what: "drafted" | "item-added" | "item-removed" | "proposed" | "returned" | "approved" | "re-evaluated" | "ended";
                /** Format: date-time */
                at: string;
                by: {
                    staffId: string;
                    name: string;
                };
                itemId: string | null;
                why: string | null;
            }[];
        } | {
            /** @constant */
            state: "proposed";
            planId: string;
            caseId: string;
            personId: string;
            version: number;
            /** @enum {string} */
            kind: "service-plan" | "protection-plan";
            institution: {
                institutionId: string | null;
                name: string;
            };
            goal: string;
            replaces: string | null;
            items: components["schemas"]["PlanItem"][];
            history: {
                /** @enum {string} */
                what: "drafted" | "item-added" | "item-removed" | "proposed" | "returned" | "approved" | "re-evaluated" | "ended";
                /** Format: date-time */
                at: string;
                by: {
                    staffId: string;
                    name: string;
                };
                itemId: string | null;
                why: string | null;
            }[];
            proposedBy: {
                staffId: string;
                name: string;
            };
            /** Format: date-time */
            proposedAt: string;
        } | {
            /** @constant */
            state: "approved";
            planId: string;
            caseId: string;
            personId: string;
            version: number;
            /** @enum {string} */
            kind: "service-plan" | "protection-plan";
            institution: {
                institutionId: string | null;
                name: string;
            };
            goal: string;
            replaces: string | null;
            items: components["schemas"]["PlanItem"][];
            history: {
                /** @enum {string} */
                what: "drafted" | "item-added" | "item-removed" | "proposed" | "returned" | "approved" | "re-evaluated" | "ended";
                /** Format: date-time */
                at: string;
                by: {
                    staffId: string;
                    name: string;
                };
                itemId: string | null;
                why: string | null;
            }[];
            approval: {
                proposedBy: {
                    staffId: string;
                    name: string;
                };
                /** Format: date-time */
                proposedAt: string;
                approvedBy: {
                    staffId: string;
                    name: string;
                };
                /** Format: date-time */
                approvedAt: string;
                /** Format: date */
                inForceFrom: string;
            };
            reEvaluations: {
                /** Format: date-time */
                at: string;
                by: {
                    staffId: string;
                    name: string;
                };
                /** @enum {string} */
                outcome: "continue" | "revise";
                conclusion: string;
            }[];
        } | {
            /** @constant */
            state: "ended";
            planId: string;
            caseId: string;
            personId: string;
            version: number;
            /** @enum {string} */
            kind: "service-plan" | "protection-plan";
            institution: {
                institutionId: string | null;
                name: string;
            };
            goal: string;
            replaces: string | null;
            items: components["schemas"]["PlanItem"][];
            history: {
                /** @enum {string} */
                what: "drafted" | "item-added" | "item-removed" | "proposed" | "returned" | "approved" | "re-evaluated" | "ended";
                /** Format: date-time */
                at: string;
                by: {
                    staffId: string;
                    name: string;
                };
                itemId: string | null;
                why: string | null;
            }[];
            approval: {
                proposedBy: {
                    staffId: string;
                    name: string;
                };
                /** Format: date-time */
                proposedAt: string;
                approvedBy: {
                    staffId: string;
                    name: string;
                };
                /** Format: date-time */
                approvedAt: string;
                /** Format: date */
                inForceFrom: string;
            } | null;
            reEvaluations: {
                /** Format: date-time */
                at: string;
                by: {
                    staffId: string;
                    name: string;
                };
                /** @enum {string} */
                outcome: "continue" | "revise";
                conclusion: string;
            }[];
            endedBy: {
                staffId: string;
                name: string;
            };
            /** Format: date-time */
            endedAt: string;
            /** Format: date */
            lastDay: string;
            /** @enum {string} */
            ending: "goal-reached" | "replaced" | "withdrawn" | "refused-by-family" | "case-closed" | "other";
            why: string;
        };
        PlanItem: {
            /** @enum {string} */
            need: "emergency-shelter" | "residential-care" | "family-care" | "day-care" | "home-care" | "respite-care" | "housing" | "food" | "material-support" | "benefits-access" | "identity-papers" | "legal-advice" | "social-counselling" | "parenting-education" | "violence-protection" | "independent-living" | "employment" | "gp-registration" | "medical-check" | "vaccination" | "chronic-care" | "mother-and-child-care" | "rehabilitation" | "mental-health" | "psychological-counselling" | "addiction-treatment" | "school-enrolment" | "early-education" | "after-school" | "remedial-teaching" | "school-counselling" | "special-education" | "school-supplies" | "vocational-guidance";
            vulnerability: ("poverty" | "no-housing" | "poor-housing" | "parent-abroad" | "both-parents-abroad" | "sole-supporter-abroad" | "returned-from-abroad" | "risk-of-separation" | "left-in-hospital" | "unaccompanied-child" | "care-leaver" | "pregnant-minor" | "minor-mother" | "risk-of-violence" | "exploitation-or-trafficking" | "street-child" | "chronic-illness" | "disability" | "no-gp" | "dependent-elderly" | "not-enrolled" | "school-absence" | "school-drop-out" | "no-identity-papers" | "substance-use" | "self-harm" | "delinquency" | "running-away" | "released-from-prison") | null;
            what: string;
            givenBy: {
                /** @constant */
                kind: "registered";
                providerId: string;
                serviceId: string;
            } | {
                /** @constant */
                kind: "other";
                name: string;
            };
            /** Format: date */
            from: string;
            until: string | null;
            payer: {
                /** @enum {string} */
                kind: "state-budget" | "county-council" | "town-hall" | "health-insurance" | "provider" | "project" | "family";
                name?: string;
            };
            itemId: string;
            allowedDouble: {
                reason: string;
                by: {
                    staffId: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                beside: {
                    planId: string;
                    itemId: string;
                }[];
            } | null;
        };
        Request: {
            requestId: string;
            version: number;
            /** @enum {string} */
            state: "open" | "unanswered" | "answered" | "withdrawn";
            institution: {
                institutionId: string;
                name: string;
            };
            question: string;
            askedBy: {
                staffId: string;
                name: string;
            };
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            term: {
                /** @constant */
                kind: "given";
            } | {
                /** @constant */
                kind: "rule";
                rule: string;
                settingsVersion: number;
            };
            silentSince: string | null;
            answer: {
                text: string;
                /** Format: date-time */
                at: string;
            } | null;
            withdrawn: {
                /** Format: date-time */
                at: string;
                by: {
                    staffId: string;
                    name: string;
                };
                why: string;
            } | null;
            history: {
                version: number;
                /** @enum {string} */
                what: "sent" | "unanswered" | "answered" | "withdrawn";
                /** Format: date-time */
                at: string;
                by: {
                    /** @constant */
                    kind: "person";
                    staffId: string;
                    name: string;
                } | {
                    /** @constant */
                    kind: "service";
                } | {
                    /** @constant */
                    kind: "institution";
                    institutionId: string;
                };
            }[];
        };
        RequestToInstitution: {
            institutionId: string;
            question: string;
            /** Format: date-time */
            dueAt?: string;
        };
        OwnRequest: {
            requestId: string;
            version: number;
            /** @enum {string} */
            state: "open" | "unanswered" | "answered" | "withdrawn";
            question: string;
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            silentSince: string | null;
            answer: {
                text: string;
                /** Format: date-time */
                at: string;
            } | null;
            withdrawnAt: string | null;
        };
        DispatchRequest: {
            subject: {
                /** @constant */
                kind: "case";
                caseId: string;
            } | {
                /** @constant */
                kind: "alert";
                alertId: string;
            };
            pair: string[];
            destination: string;
            checkInWithin?: {
                seconds: number;
            } | {
                minutes: number;
            } | {
                hours: number;
            };
            safeWord: string;
            duressWord: string;
        };
        DispositionRequest: {
            /** @enum {string} */
            disposition: "test" | "prank" | "wrong-number" | "information";
            note?: string;
        } | {
            /** @constant */
            disposition: "case";
            /** @enum {string} */
            urgency: "immediate" | "urgent" | "routine";
            told112?: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
