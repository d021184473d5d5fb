// Made from docs/openapi.json by `npm run generate`.

export interface paths {
    "/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The institution's referrals, newest first. */
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
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. `institution-suspended`: The institution is suspended and cannot submit referrals here. In immediate danger call 112 or 119. */
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
                            institutionKind: "school" | "police" | "hospital" | "gp" | "town-hall";
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
                /** @description `not-allowed`: You are not allowed to do this. `other-county`: This sign-in is for another county. `scope-missing`: The institution's application lacks the scope this needs. `institution-suspended`: The institution is suspended and cannot submit referrals here. In immediate danger call 112 or 119. */
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
                        transition: "assign" | "take" | "start-initial-assessment" | "finish-initial-assessment" | "file-assessment-report" | "record-home-visit" | "confirm-risk" | "approve-service-plan" | "ask-protection-measure" | "approve-protection-plan" | "re-evaluate-plan" | "place-in-emergency" | "notify-court" | "end-emergency" | "record-abandonment" | "identify-mother" | "record-life-event" | "close-without-risk" | "close" | "close-at-once" | "finish-post-closure" | "reopen";
                        documentId?: string;
                        reason?: string;
                        /** @enum {string} */
                        closingReason?: "no-risk-found" | "vulnerability-removed" | "reintegrated" | "came-of-age" | "moved-away" | "transferred" | "death" | "other";
                        staffId?: string;
                        /** @enum {string} */
                        lifeEvent?: "new-certificate" | "moved-domicile" | "changed-civil-status" | "death";
                        /** Format: date-time */
                        happenedAt?: string;
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
                /** @description `transition-illegal`: The step is not possible in the present stage of the case, or for your role. */
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
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts, newest first. */
        get: {
            parameters: {
                query?: {
                    /** @description `open`, unless `acknowledged` ones are asked for. */
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
                                state: "paging" | "unreachable" | "acknowledged";
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
                                };
                                referralId: string;
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
        /** An alert with everyone it paged and what is known of each page. */
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
                            state: "paging" | "unreachable" | "acknowledged";
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
                            };
                            referralId: string;
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
                                staffId: string;
                                name: string;
                                /** @enum {string} */
                                channel: "sms" | "email";
                                /** @enum {string} */
                                state: "pending" | "handed" | "delivered" | "failed" | "withdrawn";
                                /** Format: date-time */
                                createdAt: string;
                                handedAt: string | null;
                                deliveredAt: string | null;
                                failure: string | null;
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
                            state: "paging" | "unreachable" | "acknowledged";
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
                            };
                            referralId: string;
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
                            state: "paging" | "unreachable" | "acknowledged";
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
                            };
                            referralId: string;
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
                            state: "paging" | "unreachable" | "acknowledged";
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
                            };
                            referralId: string;
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
            form: "observation" | "family-risk" | "domestic-violence-risk";
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
            form: "observation" | "family-risk" | "domestic-violence-risk";
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
