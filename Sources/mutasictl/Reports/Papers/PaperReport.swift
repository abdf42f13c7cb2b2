import TransferStore
import Transfers

/// Papers as a list, and one with its signature.
enum PaperReport {
    static func listing(_ papers: [StoredPaper]) -> Listing {
        var listing = Listing([
            .init(title: .documentID, name: "document", alignment: .right),
            .init(title: .documentSubject, name: "subject"),
            .init(title: .documentName, name: "name", isFlexible: true),
            .init(title: .version, name: "version", alignment: .right),
            .init(title: .letterNumber, name: "number"),
            .init(title: .isNewest, name: "newest"),
            .init(title: .byteSize, name: "bytes", alignment: .right),
            .init(title: .renderedAt, name: "rendered_at"),
            .init(title: .signatureTitle, name: "signature"),
        ])
        for paper in papers {
            listing.add([
                .number(Int(paper.id.number)), subject(paper), .word(paper.name.rawValue, .paperName(paper.name)),
                .number(paper.version), .text(paper.letter?.number), .flag(paper.isNewest), .number(paper.size),
                .time(paper.renderedAt),
                state(paper.signature),
            ])
        }
        return listing
    }

    static func sheet(_ paper: StoredPaper, _ signature: StoredSignature? = nil) -> Sheet {
        var sheet = Sheet()
        sheet.add(.documentID, "document", .number(Int(paper.id.number)))
        sheet.add(.documentSubject, "subject", subject(paper))
        sheet.add(.documentName, "name", .word(paper.name.rawValue, .paperName(paper.name)))
        sheet.add(.documentTitle, "title", .text(paper.title))
        sheet.add(.letterNumber, "number", .text(paper.letter?.number))
        sheet.add(.letterDate, "date", .date(paper.letter?.date))
        sheet.add(.version, "version", .number(paper.version))
        sheet.add(.isNewest, "newest", .flag(paper.isNewest))
        sheet.add(.eventNumber, "event", .number(paper.event))
        sheet.add(.byteSize, "bytes", .number(paper.size))
        sheet.add(.digest, "sha256", .text(paper.digest))
        sheet.add(.decisionDigest, "decision_sha256", .text(paper.decision))
        sheet.add(.renderedAt, "rendered_at", .time(paper.renderedAt))
        sheet.add(.signatureTitle, "signature", state(signature?.state ?? paper.signature))
        sheet.add(.signatureKind, "signature_kind", .text(signature?.kind.rawValue))
        sheet.add(.signerTitle, "signer", .text(signature?.signer))
        sheet.add(.signatureProvider, "provider", .text(signature?.provider.rawValue))
        sheet.add(.requestedAt, "requested_at", .time(signature?.requestedAt))
        sheet.add(.verifiedAt, "verified_at", .time(signature?.verifiedAt))
        sheet.add(.certificateName, "certificate_name", .text(signature?.certificate?.name))
        sheet.add(.certificateDigest, "certificate_sha256", .text(signature?.certificate?.fingerprint))
        sheet.add(.signatureLevel, "level", .text(signature?.certificate?.level.map { "PAdES-\($0)" }))
        sheet.add(.stampedAt, "stamped_at", .time(signature?.certificate?.stampedAt))
        sheet.add(.explanationTitle, "explanation", .text(signature?.explanation))
        return sheet
    }

    private static func subject(_ paper: StoredPaper) -> ListingCell {
        ListingCell(
            .string("\(paper.subject.kind.rawValue):\(paper.reference)"),
            "\(Phrase.paperSubject(paper.subject.kind).text) \(paper.reference)"
        )
    }

    private static func state(_ state: SignatureState?) -> ListingCell {
        state.map { .word($0.rawValue, .signatureState($0)) } ?? .empty
    }
}
