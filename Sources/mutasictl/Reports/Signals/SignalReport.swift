import TransferStore
import Transfers

/// Signals as a list, and one of them with all that is known of it.
enum SignalReport {
    static func listing(_ signals: [StoredSignal]) -> Listing {
        var listing = Listing([
            .init(title: .signal, name: "signal", alignment: .right), .init(title: .kind, name: "kind"),
            .init(title: .state, name: "state"), .init(title: .post, name: "post"),
            .init(title: .postName, name: "post_name", isFlexible: true), .init(title: .unit, name: "unit"),
            .init(title: .unitName, name: "unit_name", isFlexible: true), .init(title: .nip, name: "nip"),
            .init(title: .employee, name: "employee", isFlexible: true), .init(title: .value, name: "value"),
            .init(title: .limit, name: "limit", alignment: .right), .init(title: .basis, name: "basis"),
        ])
        for stored in signals {
            let signal = stored.signal
            listing.add([
                .number(Int(stored.id.number)), .word(signal.kind.rawValue, .signalKind(signal.kind)),
                .word(stored.state.rawValue, .signalState(stored.state)), .text(signal.post.text),
                .text(stored.names.post), .text(signal.unit.text), .text(stored.names.unit), .text(stored.names.nip),
                .text(stored.names.employee), value(signal.value), .number(signal.limit), .text(signal.basis),
            ])
        }
        return listing
    }

    static func sheet(_ stored: StoredSignal) -> Sheet {
        let signal = stored.signal
        var sheet = Sheet()
        sheet.add(.signal, "signal", .number(Int(stored.id.number)))
        sheet.add(.kind, "kind", .word(signal.kind.rawValue, .signalKind(signal.kind)))
        sheet.add(.state, "state", .word(stored.state.rawValue, .signalState(stored.state)))
        sheet.add(.signalWhat, "sentence", .text(signal.sentence(in: Reader.current.language)))
        sheet.add(.post, "post", .text(signal.post.text))
        sheet.add(.postName, "post_name", .text(stored.names.post))
        sheet.add(.unit, "unit", .text(signal.unit.text))
        sheet.add(.unitName, "unit_name", .text(stored.names.unit))
        sheet.add(.nip, "nip", .text(stored.names.nip))
        sheet.add(.employee, "employee", .text(stored.names.employee))
        sheet.add(.value, "value", value(signal.value))
        sheet.add(.limit, "limit", .number(signal.limit))
        sheet.add(.basis, "basis", .text(signal.basis))
        sheet.add(.raisedAt, "raised_at", .time(stored.raisedAt))
        sheet.add(.endedAt, "ended_at", .time(stored.endedAt))
        sheet.add(.need, "need", .number(stored.need.map { Int($0.number) }))
        sheet.add(.decidedBy, "decided_by", .text(stored.decidedBy))
        sheet.add(.decidedAt, "decided_at", .time(stored.decidedAt))
        sheet.add(.reason, "reason", .text(stored.reason))
        return sheet
    }

    private static func value(_ value: GateValue) -> ListingCell {
        switch value {
        case .number(let number): .number(number)
        case .date(let date): .date(date)
        default: .empty
        }
    }
}
