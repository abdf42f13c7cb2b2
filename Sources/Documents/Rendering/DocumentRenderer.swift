internal import Transfers

/// Sets documents as PDF with WeasyPrint from Debian, run as a child that fetches nothing and is ended when it takes too
/// much time or memory.
///
/// The same document gives the same bytes wherever the same versions of WeasyPrint and of the two font packages are
/// installed. A call blocks its thread.
public struct DocumentRenderer: Sendable {
    /// The Python interpreter for which WeasyPrint is installed.
    public var interpreter: String
    /// What a run may take.
    public var limits: RenderingLimits

    /// A renderer.
    public init(interpreter: String = "/usr/bin/python3", limits: RenderingLimits = RenderingLimits()) {
        self.interpreter = interpreter
        self.limits = limits
    }

    /// Sets a document.
    ///
    /// - Returns: The PDF.
    /// - Throws: ``RenderingFault``.
    public func render(_ document: some OfficialDocument) throws(RenderingFault) -> [UInt8] {
        try render(document.page())
    }

    /// Sets a page.
    ///
    /// - Returns: The PDF.
    /// - Throws: ``RenderingFault``.
    public func render(_ page: Page) throws(RenderingFault) -> [UInt8] {
        try PinnedFonts.check()
        let folder = try RunFolder()
        defer { withExtendedLifetime(folder) {} }
        let fonts = try folder.write(PinnedFonts.configuration, as: "fonts.conf")
        let html = Array(page.html.utf8)
        let program = ChildProgram(
            command: [
                interpreter, "-s", "-c", String(decoding: PackageResources.render_py, as: UTF8.self),
                String(limits.memory), String(limits.seconds), page.identifier ?? Self.identifier(of: html),
            ],
            environment: [
                "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=\(folder.path)", "TMPDIR=\(folder.path)",
                "XDG_CACHE_HOME=\(folder.path)", "FONTCONFIG_FILE=\(fonts)", "SOURCE_DATE_EPOCH=0", "PYTHONHASHSEED=0",
                "PYTHONDONTWRITEBYTECODE=1",
            ]
        )
        let (ending, output) = try program.run(input: html, seconds: limits.seconds, limit: limits.output)
        switch ending {
        case .exited(0) where output.starts(with: Array("%PDF-".utf8)): return output
        case .exited(69), .exited(127): throw .setterMissing
        case .exited(71), .tooMuchOutput: throw .tooLarge
        case .outOfTime, .killed(Self.outOfProcessorTime): throw .tookTooLong(seconds: limits.seconds)
        case .exited(let status): throw .failed(status: status)
        case .killed(let signal): throw .failed(status: 128 + signal)
        }
    }

    /// SIGXCPU.
    private static let outOfProcessorTime: Int32 = 24

    /// The identifier of the file, made of the content alone (FNV-1a, twice from different beginnings).
    private static func identifier(of html: [UInt8]) -> String {
        [0xcbf2_9ce4_8422_2325, 0x8422_2325_cbf2_9ce4].map { (start: UInt64) in
            let hash = html.reduce(start) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        .joined()
    }
}
