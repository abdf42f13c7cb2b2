// swift-tools-version: 6.3
import PackageDescription

let package = Package(
    name: "mutasi",
    products: [
        .executable(name: "mutasid", targets: ["mutasid"]),
        .executable(name: "mutasictl", targets: ["mutasictl"]),
        .executable(name: "queue-bench", targets: ["QueueBench"]),
        .library(name: "Postgres", targets: ["Postgres"]),
        .library(name: "JobQueue", targets: ["JobQueue"]),
        .library(name: "JobQueueTesting", targets: ["JobQueueTesting"]),
        .library(name: "Transfers", targets: ["Transfers"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The database and the tools of a daemon: they know neither jobs nor transfers.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "Postgres", dependencies: ["CLibPQ"]),
        .target(
            name: "Schema",
            dependencies: ["Postgres"],
            path: "SQL",
            exclude: ["triggers"],
            resources: [.embedInCode("migrations"), .embedInCode("roles.sql"), .embedInCode("policies.sql")]
        ),
        .target(
            name: "Telemetry",
            dependencies: [
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
            ]
        ),

        // The engine: it knows nothing of transfers.
        .target(
            name: "JobQueue",
            dependencies: [
                "Postgres",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
            ]
        ),

        .target(
            name: "JobQueueTesting",
            dependencies: ["JobQueue", "Postgres", .product(name: "Logging", package: "swift-log")]
        ),
        .executableTarget(
            name: "QueueExample",
            dependencies: ["JobQueue", "Postgres", "Schema", .product(name: "Logging", package: "swift-log")]
        ),

        // What has upstream systems tell of their changes: SQL made of values (pure).
        .target(name: "Upstream"),

        // The best assignment of many to many (pure).
        .target(name: "Planning", dependencies: [.product(name: "HeapModule", package: "swift-collections")]),

        // The domain: values and rules (pure), a made-up province to show them on, and their SQL.
        .target(name: "Transfers", dependencies: ["Planning"]),
        .target(name: "Demonstration", dependencies: ["Transfers"]),
        .target(name: "TransferStore", dependencies: ["COpenSSL", "Postgres", "Transfers", "Upstream"]),

        // The ways out of the house.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(
            name: "Delivery",
            dependencies: ["CCurl", "COpenSSL", .product(name: "Mustache", package: "swift-mustache")],
            resources: [.embedInCode("Templates")]
        ),

        // Official papers as PDF.
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .target(
            name: "Documents",
            dependencies: ["CQRencode", "Transfers", .product(name: "Mustache", package: "swift-mustache")],
            resources: [.embedInCode("Templates")]
        ),

        // The kinds of jobs, and who starts it all.
        .target(
            name: "TransferJobs",
            dependencies: ["Delivery", "Documents", "JobQueue", "TransferStore", "Transfers", "Upstream"]
        ),
        .target(name: "Manuals", dependencies: ["Transfers"]),
        .target(
            name: "DaemonSettings",
            dependencies: [
                "Manuals", "Transfers", .product(name: "Configuration", package: "swift-configuration"), "Yams",
            ]
        ),
        .executableTarget(
            name: "mutasid",
            dependencies: [
                "DaemonSettings", "JobQueue", "Manuals", "Schema", "Telemetry", "TransferJobs", "TransferStore",
                "Upstream",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Metrics", package: "swift-metrics"),
            ]
        ),
        .executableTarget(
            name: "mutasictl",
            dependencies: [
                "Delivery", "Demonstration", "Documents", "JobQueue", "Manuals", "Postgres", "Schema", "TransferJobs",
                "TransferStore", "Transfers", "Upstream",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
            ]
        ),
        .executableTarget(
            name: "QueueBench",
            dependencies: [
                "Delivery", "Demonstration", "JobQueue", "Planning", "Schema", "TransferJobs", "TransferStore",
                "Transfers",
                "Upstream",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // Tests: one target for each target above, and what they share.
        .target(
            name: "TestSupport",
            dependencies: ["Postgres", "Schema"],
            path: "Tests/TestSupport",
            exclude: ["Servers"]
        ),
        .testTarget(name: "PostgresTests", dependencies: ["Postgres", "TestSupport"]),
        .testTarget(
            name: "SchemaTests",
            dependencies: ["Schema", "TestSupport"],
            exclude: ["Roles/changes.csv", "Roles/matrix.csv", "Roles/rows.csv"]
        ),
        .testTarget(
            name: "JobQueueTests",
            dependencies: ["JobQueue", "Telemetry", "TestSupport", .product(name: "Metrics", package: "swift-metrics")]
        ),
        .testTarget(
            name: "JobQueueTestingTests",
            dependencies: ["JobQueue", "JobQueueTesting", "QueueExample", "TestSupport"]
        ),
        .testTarget(name: "TransfersTests", dependencies: ["Transfers"]),
        .testTarget(name: "DemonstrationTests", dependencies: ["Demonstration", "Transfers"]),
        .testTarget(name: "PlanningTests", dependencies: ["Planning", "TestSupport"]),
        .testTarget(name: "UpstreamTests", dependencies: ["Upstream"]),
        .testTarget(name: "ManualsTests", dependencies: ["Manuals"]),
        .testTarget(
            name: "DaemonSettingsTests",
            dependencies: [
                "DaemonSettings", "Transfers", .product(name: "Configuration", package: "swift-configuration"),
            ]
        ),
        .testTarget(name: "TransferStoreTests", dependencies: ["TransferStore", "TestSupport", "Upstream"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Transfers"]),
        .testTarget(name: "DeliveryTests", dependencies: ["Delivery", "TestSupport"]),
        .testTarget(
            name: "TelemetryTests",
            dependencies: ["Telemetry", "TestSupport", .product(name: "Metrics", package: "swift-metrics")]
        ),
        .testTarget(
            name: "TransferJobsTests",
            dependencies: [
                "Delivery", "Documents", "JobQueue", "JobQueueTesting", "Schema", "TestSupport", "TransferJobs",
                "TransferStore", "Transfers", "Upstream",
            ]
        ),
        .testTarget(name: "DaemonTests", dependencies: ["JobQueue", "Postgres", "TestSupport", "mutasid"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Delivery", "JobQueue", "Postgres", "TestSupport", "TransferJobs", "TransferStore", "Transfers",
                "mutasictl",
                "mutasid",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
    ]
)

// Settings shared by every Swift target.
for target in package.targets where [.executable, .regular, .test].contains(target.type) {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .swiftLanguageMode(.v6),
            .enableUpcomingFeature("ExistentialAny"),  // SE-0335
            .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
            .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
            .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
            .enableUpcomingFeature("ImmutableWeakCaptures"),  // SE-0481
            .treatAllWarnings(as: .error),  // SE-0480
        ]
}
