import ArgumentParser
import Transfers

/// Reads documents as a command line names them.
enum DocumentArgument {
    /// Reads `D06,JPT_PRATAMA,2025-10-01`, with `legalised` and `post=J-…` behind it where they are asked for.
    static func document(_ text: String) throws -> SubmittedDocument {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3, !parts[0].isEmpty, let issuer = DocumentIssuer(rawValue: parts[1].uppercased()) else {
            throw ValidationError(Phrase.documentValue.text)
        }
        var document = SubmittedDocument(
            code: DocumentCode(parts[0].uppercased()),
            issuer: issuer,
            issuedOn: try Validation.date(parts[2])
        )
        for part in parts.dropFirst(3) {
            if part == "legalised" {
                document.isLegalised = true
            } else if part.hasPrefix("post=") {
                document.post = PostCode(String(part.dropFirst(5)))
            } else {
                throw ValidationError(Phrase.documentValue.text)
            }
        }
        return document
    }

    /// Reads `D08,2025-10-20`.
    static func deferral(_ text: String) throws -> DocumentDeferral {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty else { throw ValidationError(Phrase.deferralValue.text) }
        return DocumentDeferral(code: DocumentCode(parts[0].uppercased()), dueOn: try Validation.date(parts[1]))
    }
}
