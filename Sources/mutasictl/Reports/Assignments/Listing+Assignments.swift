import TransferStore
import Transfers

extension Listing {
    /// Assignments, one a row, each in its state of a day that is past where these are given.
    init(_ stored: [StoredAssignment], _ past: [AssignmentID: AssignmentState]? = nil) {
        self.init([
            .init(title: .assignmentTitle, name: "assignment", alignment: .right),
            .init(title: .proposalStateTitle, name: "state"), .init(title: .nip, name: "nip"),
            .init(title: .name, name: "name", isFlexible: true),
            .init(title: .targetUnit, name: "unit", isFlexible: true),
            .init(title: .orderNumber, name: "order"), .init(title: .startsOn, name: "starts_on"),
            .init(title: .endsOn, name: "ends_on"), .init(title: .ratifyBy, name: "ratify_by"),
            .init(title: .returnBy, name: "return_by"),
            .init(title: .deferredCount, name: "deferred", alignment: .right),
        ])
        for entry in stored {
            let assignment = entry.assignment
            let state = past?[entry.id] ?? assignment.state
            add([
                .number(Int(entry.id.number)),
                .word(state.rawValue, .assignmentState(state)), .text(entry.names.nip),
                .text(entry.names.employee), .text(entry.names.unit), .text(assignment.order.number),
                .date(assignment.order.startsOn), .date(assignment.endsOn),
                state == .issued ? .date(assignment.ratification.lastDay) : .empty,
                .date(assignment.returnBy), .number(assignment.deferred.count),
            ])
        }
    }
}
