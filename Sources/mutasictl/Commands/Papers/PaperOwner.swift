import ArgumentParser
import Postgres
import TransferStore

/// What a paper belongs to, as people write it: a proposal's number, or a kind with its number, `OBJECTION:KB-2026-0001`.
struct PaperOwner: Equatable {
    let kind: PaperSubject.Kind
    let reference: String

    /// The subject with the key under which papers are kept.
    ///
    /// - Throws: ``ObjectionStoreFault`` when nobody knows the number on the receipt, `PostgresError`.
    func subject(_ session: Session) throws -> PaperSubject {
        guard kind == .objection else { return PaperSubject(kind, Int64(reference) ?? 0) }
        return PaperSubject(kind, try Objections(session).show(reference).id.number)
    }
}

/// Read in capitals or not; an objection by the number on its receipt alone as well.
extension PaperOwner: ExpressibleByArgument {
    /// Reads what a paper belongs to.
    init?(argument: String) {
        let parts = argument.uppercased().split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
        switch parts.count {
        case 1 where parts[0].hasPrefix("KB-"): (kind, reference) = (.objection, parts[0])
        case 1: (kind, reference) = (.proposal, parts[0])
        case 2:
            guard let named = PaperSubject.Kind(rawValue: parts[0]) else { return nil }
            (kind, reference) = (named, parts[1])
        default: return nil
        }
        let isNumbered = Int64(reference).map { $0 > 0 } ?? false
        guard kind == .objection ? reference.hasPrefix("KB-") : isNumbered else { return nil }
    }
}
