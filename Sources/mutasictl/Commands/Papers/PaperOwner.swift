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

extension PaperOwner {
    /// Reads what a paper belongs to, in capitals or not; an objection by the number on its receipt alone as well.
    ///
    /// - Throws: A validation error that says what is wrong with it, and how it is written.
    static func read(_ argument: String) throws -> PaperOwner {
        let parts = argument.uppercased().split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
        switch parts.count {
        case 1 where parts[0].hasPrefix("KB-"): return PaperOwner(kind: .objection, reference: parts[0])
        case 1: return try numbered(.proposal, parts[0])
        case 2:
            guard let kind = PaperSubject.Kind(rawValue: parts[0]) else {
                throw ValidationError(Phrase.unknownPaperOwner(PaperSubject.Kind.allCases.map(\.rawValue)).text)
            }
            guard kind == .objection else { return try numbered(kind, parts[1]) }
            guard parts[1].hasPrefix("KB-") else { throw ValidationError(Phrase.objectionByReceipt.text) }
            return PaperOwner(kind: kind, reference: parts[1])
        default: throw ValidationError(Phrase.unknownPaperOwner(PaperSubject.Kind.allCases.map(\.rawValue)).text)
        }
    }

    private static func numbered(_ kind: PaperSubject.Kind, _ number: String) throws -> PaperOwner {
        guard let value = Int64(number), value > 0 else {
            throw ValidationError(Phrase.paperOwnerNumber(kind.rawValue).text)
        }
        return PaperOwner(kind: kind, reference: number)
    }
}
