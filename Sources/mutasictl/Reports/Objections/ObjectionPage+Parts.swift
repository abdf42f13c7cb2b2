import TransferStore
import Transfers

extension ObjectionPage {
    /// What it is about, how far it has come, and what is said of it.
    var head: Sheet {
        let objection = stored.objection
        var sheet = Sheet()
        sheet.add(.objectionNumber, "objection", .text(stored.number))
        sheet.add(.objectionStateTitle, "state", .word(objection.state.rawValue, .objectionState(objection.state)))
        sheet.add(.employee, "employee", .text(stored.names.person))
        sheet.add(.nip, "nip", .text(stored.names.nip))
        sheet.add(.contestedDecision, "decision", .text(objection.decision.number))
        sheet.add(.proposal, "proposal", .number(stored.proposal.map { Int($0.number) }))
        sheet.add(.filer, "filed_by", .text(stored.names.filer))
        sheet.add(.filedAt, "filed_at", .time(objection.filing.filedAt))
        if case .paper(let scan) = objection.filing.channel { sheet.add(.scan, "scan", .text(scan)) }
        sheet.add(.grounds, "grounds", .text(objection.filing.grounds))
        sheet.add(.filedOnDay, "filed_on_working_day", .number(filedOnDay))
        sheet.add(.filingUntil, "filing_until", .date(stored.filing.current.lastDay))
        sheet.add(.answerUntil, "answer_until", .date(stored.answer.current.lastDay))
        sheet.add(.inadmissibilityTitle, "inadmissibility", inadmissibility)
        sheet.add(.reviewer, "reviewer", .text(stored.names.reviewer))
        sheet.add(.mediator, "mediator", .text(stored.names.mediator))
        sheet.add(.suspended, "suspended", .flag(objection.suspendsExecution))
        sheet.add(.objectionDecider, "decided_by", .text(stored.names.decider))
        sheet.add(.reason, "reason", .text(objection.reason))
        addExecution(to: &sheet)
        sheet.add(.remediesTitle, "remedies", .text(remedies?.text))
        sheet.add(.version, "version", .number(stored.version))
        return sheet
    }

    private var inadmissibility: ListingCell {
        guard let why = stored.objection.inadmissibility else { return .empty }
        return .word(why.rawValue, Phrase(why.text(in: .indonesian), why.text(in: .english)))
    }

    private func addExecution(to sheet: inout Sheet) {
        switch stored.objection.execution {
        case .newDecree(let number, let record):
            sheet.add(.newDecree, "new_decree", .text(number))
            sheet.add(.correctionRecord, "correction", .number(record))
        case .answered(let day): sheet.add(.answeredOn, "answered_on", .date(day))
        case nil: break
        }
    }

    /// The days of the deadline, for programs.
    var countingList: Listing {
        var listing = Listing([
            .init(title: .heldOn, name: "date"), .init(title: .eventNumber, name: "day", alignment: .right),
            .init(title: .eventTitle, name: "kind"),
        ])
        for day in counting {
            let (number, kind): (Int?, String) =
                switch day.kind {
                case .start: (0, "START")
                case .counted(let number): (number, "COUNTED")
                case .weekend: (nil, "WEEKEND")
                case .holiday: (nil, "HOLIDAY")
                }
            listing.add([.date(day.date), .number(number), .text(kind)])
        }
        return listing
    }

    /// Every version of both deadlines, with the one that holds.
    var versions: Listing {
        var listing = Listing([
            .init(title: .deadline, name: "deadline"), .init(title: .countedFrom, name: "counted_from"),
            .init(title: .lastDay, name: "last_day"), .init(title: .zone, name: "zone"),
            .init(title: .holds, name: "holds"), .init(title: .basis, name: "basis"),
            .init(title: .calendarVersion, name: "calendar"),
        ])
        for history in [stored.filing, stored.answer] {
            for version in history.versions {
                let name = version.name
                listing.add([
                    .word(name.rawValue, Phrase(name.text(in: .indonesian), name.text(in: .english))),
                    .date(version.start), .date(version.lastDay), .text(version.zone.rawValue),
                    .flag(version == history.current), .text(version.basis), .text(version.calendarVersion),
                ])
            }
        }
        return listing
    }

    /// Everything that happened, the first first.
    var history: Listing {
        var listing = Listing([
            .init(title: .eventNumber, name: "event", alignment: .right), .init(title: .at, name: "at"),
            .init(title: .eventTitle, name: "name"), .init(title: .objectionStateTitle, name: "state"),
            .init(title: .by, name: "by"), .init(title: .role, name: "role"), .init(title: .reason, name: "reason"),
        ])
        for event in events {
            listing.add([
                .number(event.number), .time(event.at), .word(event.name.rawValue, .objectionEvent(event.name)),
                .word(event.after.rawValue, .objectionState(event.after)), .text(event.actor),
                .text(event.role.rawValue), .text(event.reason),
            ])
        }
        return listing
    }
}
