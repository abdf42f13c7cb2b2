/// A sheet: a title over sections, signed by one or two people or by none.
struct SheetForm: DocumentForm {
    static let template = TemplateName.sheet

    let documentTitle: String
    let letterhead: Letterhead
    /// The title in capitals.
    let sheetTitle: String
    /// A number or a line below the title.
    let subtitle: String?
    let sections: [Section]
    /// Side by side: the first one stands on the left.
    let signatures: [SignatureBlock]
    /// Who else gets it (tembusan).
    let copies: [String]
    /// What stands at the end, small.
    let remark: String?
    /// A word across every page.
    let watermark: String?
    /// One signature stands on the right.
    let isSignedByOne: Bool

    init(
        _ title: String,
        on letterhead: Letterhead,
        subtitle: String? = nil,
        sections: [Section],
        signatures: [SignatureBlock] = [],
        copies: [String] = [],
        remark: String? = nil,
        watermark: String? = nil
    ) {
        documentTitle = [title, subtitle].compactMap { $0 }.joined(separator: " ")
        self.letterhead = letterhead
        sheetTitle = title
        self.subtitle = subtitle
        self.sections = sections
        self.signatures = signatures
        isSignedByOne = signatures.count == 1
        self.copies = copies
        self.remark = remark
        self.watermark = watermark
    }
}
