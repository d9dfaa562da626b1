-- The membership of a cluster in PostgreSQL: the tables by which silos find one another, and the queries that Orleans' ADO.NET provider
-- looks up by name in OrleansQuery. Safe to run again, by several silos at once: what is there stays as it is, and a lock keeps them apart.
-- Names of tables and columns, of queries and of their parameters are the provider's; nothing of a school is ever stored here.

BEGIN;

SELECT pg_advisory_xact_lock(2010, 29);

CREATE TABLE IF NOT EXISTS OrleansQuery
(
    QueryKey varchar(64) PRIMARY KEY,
    QueryText text NOT NULL
);

-- One row a cluster: every change of its membership counts the version up, so that of two changes at once one is refused and tried again.
CREATE TABLE IF NOT EXISTS OrleansMembershipVersionTable
(
    DeploymentId varchar(150) PRIMARY KEY,
    Timestamp timestamptz NOT NULL DEFAULT now(),
    Version integer NOT NULL DEFAULT 0
);

-- One row a silo, those that are gone included.
CREATE TABLE IF NOT EXISTS OrleansMembershipTable
(
    DeploymentId varchar(150) NOT NULL REFERENCES OrleansMembershipVersionTable (DeploymentId),
    Address varchar(45) NOT NULL,
    Port integer NOT NULL,
    Generation integer NOT NULL,
    SiloName varchar(150) NOT NULL,
    HostName varchar(150) NOT NULL,
    Status integer NOT NULL,
    ProxyPort integer,
    SuspectTimes text,
    StartTime timestamptz NOT NULL,
    IAmAliveTime timestamptz NOT NULL,
    PRIMARY KEY (DeploymentId, Address, Port, Generation)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('InsertMembershipVersionKey', '
    WITH made AS
    (
        INSERT INTO OrleansMembershipVersionTable (DeploymentId) VALUES (@DeploymentId)
        ON CONFLICT DO NOTHING
        RETURNING 1
    )
    SELECT count(*)::integer FROM made'),

('InsertMembershipKey', '
    WITH counted AS
    (
        UPDATE OrleansMembershipVersionTable AS cluster
        SET Timestamp = now(), Version = cluster.Version + 1
        WHERE cluster.DeploymentId = @DeploymentId
          AND cluster.Version = @Version
          AND NOT EXISTS
          (
              SELECT 1 FROM OrleansMembershipTable AS silo
              WHERE silo.DeploymentId = @DeploymentId AND silo.Address = @Address AND silo.Port = @Port AND silo.Generation = @Generation
          )
        RETURNING cluster.DeploymentId
    ),
    made AS
    (
        INSERT INTO OrleansMembershipTable
            (DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, StartTime, IAmAliveTime)
        SELECT counted.DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
        FROM counted
        RETURNING 1
    )
    SELECT count(*)::integer FROM made'),

('UpdateMembershipKey', '
    WITH counted AS
    (
        UPDATE OrleansMembershipVersionTable AS cluster
        SET Timestamp = now(), Version = cluster.Version + 1
        WHERE cluster.DeploymentId = @DeploymentId
          AND cluster.Version = @Version
          AND EXISTS
          (
              SELECT 1 FROM OrleansMembershipTable AS silo
              WHERE silo.DeploymentId = @DeploymentId AND silo.Address = @Address AND silo.Port = @Port AND silo.Generation = @Generation
          )
        RETURNING cluster.DeploymentId
    ),
    changed AS
    (
        UPDATE OrleansMembershipTable AS silo
        SET Status = @Status, SuspectTimes = @SuspectTimes, IAmAliveTime = @IAmAliveTime
        FROM counted
        WHERE silo.DeploymentId = counted.DeploymentId AND silo.Address = @Address AND silo.Port = @Port AND silo.Generation = @Generation
        RETURNING 1
    )
    SELECT count(*)::integer FROM changed'),

('UpdateIAmAlivetimeKey', '
    UPDATE OrleansMembershipTable
    SET IAmAliveTime = @IAmAliveTime
    WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation'),

('MembershipReadRowKey', '
    SELECT cluster.DeploymentId, silo.Address, silo.Port, silo.Generation, silo.SiloName, silo.HostName, silo.Status, silo.ProxyPort,
           silo.SuspectTimes, silo.StartTime, silo.IAmAliveTime, cluster.Version
    FROM OrleansMembershipVersionTable AS cluster
    LEFT JOIN OrleansMembershipTable AS silo
        ON silo.DeploymentId = cluster.DeploymentId AND silo.Address = @Address AND silo.Port = @Port AND silo.Generation = @Generation
    WHERE cluster.DeploymentId = @DeploymentId'),

('MembershipReadAllKey', '
    SELECT cluster.DeploymentId, silo.Address, silo.Port, silo.Generation, silo.SiloName, silo.HostName, silo.Status, silo.ProxyPort,
           silo.SuspectTimes, silo.StartTime, silo.IAmAliveTime, cluster.Version
    FROM OrleansMembershipVersionTable AS cluster
    LEFT JOIN OrleansMembershipTable AS silo ON silo.DeploymentId = cluster.DeploymentId
    WHERE cluster.DeploymentId = @DeploymentId'),

('GatewaysQueryKey', '
    SELECT Address, ProxyPort, Generation
    FROM OrleansMembershipTable
    WHERE DeploymentId = @DeploymentId AND Status = @Status AND ProxyPort > 0'),

('DeleteMembershipTableEntriesKey', '
    DELETE FROM OrleansMembershipTable WHERE DeploymentId = @DeploymentId;
    DELETE FROM OrleansMembershipVersionTable WHERE DeploymentId = @DeploymentId'),

-- 6 is the status of a silo that is gone.
('CleanupDefunctSiloEntriesKey', '
    DELETE FROM OrleansMembershipTable
    WHERE DeploymentId = @DeploymentId AND IAmAliveTime < @IAmAliveTime AND Status = 6'),

('CleanupDefunctSiloEntryKey', '
    DELETE FROM OrleansMembershipTable
    WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation AND Status = 6
      AND StartTime = @StartTime AND IAmAliveTime = @IAmAliveTime AND coalesce(SuspectTimes, ) = coalesce(@SuspectTimes, )')
ON CONFLICT (QueryKey) DO NOTHING;

COMMIT;
