import TransferStore

/// The audit as a list, and what a check of it found.
enum AuditReport {
    static func listing(_ events: [AuditEvent]) -> Listing {
        var listing = Listing([
            .init(title: .auditEvent, name: "event", alignment: .right), .init(title: .at, name: "at"),
            .init(title: .auditCivilAt, name: "civil_at", isSecondary: true), .init(title: .auditLogin, name: "login"),
            .init(title: .auditOperator, name: "operator"),
            .init(title: .auditCorrelation, name: "correlation", isSecondary: true),
            .init(title: .auditAction, name: "action"), .init(title: .auditSubject, name: "subject"),
            .init(title: .auditKeyOfRow, name: "key"), .init(title: .proposal, name: "proposal", isSecondary: true),
            .init(title: .before, name: "before", isFlexible: true),
            .init(title: .after, name: "after", isFlexible: true),
        ])
        for event in events {
            listing.add([
                .number(Int(event.id)), .time(event.at), .time(event.civilAt), .text(event.login),
                .text(event.operatorName), .text(event.correlation), .word(event.action, .auditAction(event.action)),
                .text(event.subject), .text(event.key), .number(event.proposal.map { Int($0.number) }),
                .json(event.before), .json(event.after),
            ])
        }
        return listing
    }

    static func findings(_ verdict: AuditVerdict) -> Listing {
        var listing = Listing([
            .init(title: .finding, name: "finding", isFlexible: true),
            .init(title: .auditPlace, name: "place", alignment: .right),
            .init(title: .auditEvent, name: "event", alignment: .right),
        ])
        for finding in verdict.findings {
            listing.add([
                .word(finding.kind.rawValue, .auditFinding(finding.kind)), .number(finding.sequence.map { Int($0) }),
                .number(finding.event.map { Int($0) }),
            ])
        }
        return listing
    }
}
